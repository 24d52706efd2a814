import type { Clock } from '../../../platform/clock.ts';

/** One timer for everything on a desk that shows or waits for session time. */
export interface Ticker {
  /** Calls back at every full second; the result ends it. */
  onSecond(listener: () => void): () => void;
  /** Calls back once, when session time has come to `at`; the result cancels it. */
  onTime(at: number, callback: () => void): () => void;
  run(): void;
  halt(): void;
}

/** `elapsed` gives session time in whole milliseconds. */
export function makeTicker(clock: Clock, elapsed: () => number, running: boolean): Ticker {
  const seconds = new Set<() => void>();
  const alarms = new Map<() => void, number>();
  let going = running;
  let shown = -1;
  let cancel = () => {};
  const arm = () => {
    cancel();
    cancel = () => {};
    if (!going || seconds.size + alarms.size === 0) return;
    const now = elapsed();
    const second = seconds.size > 0 ? (Math.floor(now / 1000) + 1) * 1000 : Number.POSITIVE_INFINITY;
    cancel = clock.after(Math.max(0, Math.min(second, ...alarms.values()) - now), ring);
  };
  const ring = () => {
    const now = elapsed();
    const due = [...alarms].filter(([, at]) => at <= now).map(([callback]) => callback);
    for (const callback of due) alarms.delete(callback);
    if (Math.floor(now / 1000) !== shown) {
      shown = Math.floor(now / 1000);
      for (const listener of seconds) listener();
    }
    for (const callback of due) callback();
    // A timer that fired a moment early finds nothing due and is set again.
    arm();
  };
  return {
    onSecond(listener) {
      seconds.add(listener);
      if (seconds.size === 1) arm();
      return () => {
        seconds.delete(listener);
      };
    },
    onTime(at, callback) {
      // A callback of its own, so that the same function can wait twice.
      const own = () => callback();
      alarms.set(own, at);
      arm();
      return () => {
        alarms.delete(own);
      };
    },
    run() {
      going = true;
      arm();
    },
    halt() {
      going = false;
      arm();
    },
  };
}
