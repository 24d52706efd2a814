import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Clock } from '../../../platform/clock.ts';
import { makeTicker, type Ticker } from './ticker.ts';

/** Session time in whole milliseconds; stands still while paused. Who shows it or waits for it shares one timer. */
export interface Stopwatch extends Pick<Ticker, 'onSecond' | 'onTime'> {
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
  const ticker = useMemo(() => makeTicker(clock, elapsed, since.current !== null), [clock, elapsed]);
  useEffect(() => {
    if (since.current !== null) ticker.run();
    return () => ticker.halt();
  }, [ticker]);
  const pause = useCallback(() => {
    before.current = elapsed();
    since.current = null;
    ticker.halt();
    setPaused(true);
  }, [elapsed, ticker]);
  const resume = useCallback(() => {
    since.current ??= clock.now();
    ticker.run();
    setPaused(false);
  }, [clock, ticker]);
  const { onSecond, onTime } = ticker;
  return useMemo(
    () => ({ paused, elapsed, pause, resume, onSecond, onTime }),
    [paused, elapsed, pause, resume, onSecond, onTime],
  );
}
