import { useEffect } from 'react';
import { type Clock, useClock } from './clock.ts';

/** Calls back once the browser has nothing better to do, not before `ms`; the result cancels it. */
export function whenIdle(clock: Clock, ms: number, callback: () => void): () => void {
  let handle: number | null = null;
  const cancel = clock.after(ms, () => {
    // Safari before 26 knows no idle time.
    if (typeof requestIdleCallback === 'function') handle = requestIdleCallback(callback);
    else callback();
  });
  return () => {
    cancel();
    if (handle !== null) cancelIdleCallback(handle);
  };
}

/** Takes steps in their order, one each time the browser has nothing better to do; the result stops it. */
export function eachWhenIdle(clock: Clock, steps: readonly (() => void)[]): () => void {
  const [first, ...more] = steps;
  if (first === undefined) return () => {};
  let stop = whenIdle(clock, 0, () => {
    first();
    stop = eachWhenIdle(clock, more);
  });
  return () => stop();
}

const NONE: readonly (() => void)[] = [];

/** Takes steps while the page is idle, as long as it is shown. */
export function useIdleSteps(steps: readonly (() => void)[] = NONE): void {
  const clock = useClock();
  useEffect(() => eachWhenIdle(clock, steps), [clock, steps]);
}
