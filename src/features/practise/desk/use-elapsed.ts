import { useEffect, useState } from 'react';
import { useClock } from '../../../platform/clock.ts';
import type { Stopwatch } from './use-stopwatch.ts';

/** Session time that renders anew every second; for the few places that show a running time. */
export function useElapsed(stopwatch: Stopwatch): number {
  const clock = useClock();
  const [now, setNow] = useState(stopwatch.elapsed);
  useEffect(() => {
    let cancel = () => {};
    const tick = () => {
      const elapsed = stopwatch.elapsed();
      setNow(elapsed);
      if (!stopwatch.paused) cancel = clock.after(1000 - (elapsed % 1000), tick);
    };
    tick();
    return () => cancel();
  }, [clock, stopwatch]);
  return now;
}
