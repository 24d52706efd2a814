import { useCallback, useEffect, useMemo, useState } from 'react';
import type { SessionView } from '../../../core/session/types.ts';
import { useClock } from '../../../platform/clock.ts';
import type { Engine, RunningSession } from '../../../platform/engine.ts';
import type { Stopwatch } from './use-stopwatch.ts';

export type Act = (verb: (session: RunningSession, at: number) => RunningSession) => void;

/** Keeps a session running in real time: what is due by itself happens when its moment comes. */
export function useRunning(engine: Engine, first: RunningSession, stopwatch: Stopwatch) {
  const clock = useClock();
  const [session, setSession] = useState(first);
  const view: SessionView = useMemo(() => engine.view(session), [engine, session]);
  const act: Act = useCallback(
    (verb) => {
      const at = stopwatch.elapsed();
      setSession((now) => verb(now, at));
    },
    [stopwatch],
  );
  useEffect(() => {
    if (view.nextAt === null || stopwatch.paused) return;
    // Timers may fire a moment early; one millisecond more makes sure that the moment has come.
    const delay = Math.max(0, view.nextAt - stopwatch.elapsed()) + 1;
    return clock.after(delay, () => act(engine.wait));
  }, [act, clock, engine, stopwatch, view]);
  return { session, view, act };
}
