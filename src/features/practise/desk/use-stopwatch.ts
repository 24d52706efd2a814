import { useCallback, useMemo, useRef, useState } from 'react';
import type { Clock } from '../../../platform/clock.ts';

/** Session time in whole milliseconds; stands still while paused. */
export interface Stopwatch {
  readonly paused: boolean;
  elapsed(): number;
  pause(): void;
  resume(): void;
}

export function useStopwatch(clock: Clock, startAt: number, startPaused: boolean): Stopwatch {
  const [paused, setPaused] = useState(startPaused);
  const before = useRef(startAt);
  const [begun] = useState(() => clock.now());
  const since = useRef<number | null>(startPaused ? null : begun);
  const elapsed = useCallback(
    () => Math.floor(before.current + (since.current === null ? 0 : clock.now() - since.current)),
    [clock],
  );
  const pause = useCallback(() => {
    before.current = elapsed();
    since.current = null;
    setPaused(true);
  }, [elapsed]);
  const resume = useCallback(() => {
    since.current ??= clock.now();
    setPaused(false);
  }, [clock]);
  return useMemo(() => ({ paused, elapsed, pause, resume }), [paused, elapsed, pause, resume]);
}
