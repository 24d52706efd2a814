import type { Clock } from './clock.ts';

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
