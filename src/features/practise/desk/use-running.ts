import { useCallback, useEffect, useMemo, useState } from 'react';
import type { SessionView } from '../../../core/session/types.ts';
import type { Engine, RunningSession } from '../../../platform/engine.ts';
import type { Stopwatch } from './use-stopwatch.ts';

export type Act = (verb: (session: RunningSession, at: number) => RunningSession) => void;

/** Keeps a session running in real time: what is due by itself happens when its moment comes. */
export function useRunning(engine: Engine, first: RunningSession, stopwatch: Stopwatch) {
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
    if (view.nextAt !== null) return stopwatch.onTime(view.nextAt, () => act(engine.wait));
  }, [act, engine, stopwatch, view]);
  return { session, view, act };
}
