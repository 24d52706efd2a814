import { useCallback, useSyncExternalStore } from 'react';
import type { Stopwatch } from './use-stopwatch.ts';

/** Session time in full seconds, as milliseconds; renders anew every second, so only the places that show it use it. */
export function useElapsed({ onSecond, elapsed }: Stopwatch): number {
  return useSyncExternalStore(
    onSecond,
    useCallback(() => Math.floor(elapsed() / 1000) * 1000, [elapsed]),
  );
}
