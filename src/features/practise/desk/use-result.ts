import { useEffect, useState } from 'react';
import type { RecordMeta } from '../../../core/session/record-of.ts';
import { isoWithOffset, useClock } from '../../../platform/clock.ts';
import type { Engine, RunningSession } from '../../../platform/engine.ts';
import { type SessionSummary, saveSession } from '../../../platform/store.ts';
import { summarise } from '../../../platform/summarise.ts';

export interface SessionResult {
  readonly summary: SessionSummary;
  /** The customer's words with the stars. */
  readonly comment: string;
}

/** Scores and keeps a session once it is over; null until then. */
export function useResult(engine: Engine, session: RunningSession, meta: RecordMeta): SessionResult | null {
  const clock = useClock();
  const [result, setResult] = useState<SessionResult | null>(null);
  useEffect(() => {
    if (!engine.hasEnded(session)) return;
    // After a frame, so that the last message is on the screen before the scoring begins.
    return clock.after(30, () => {
      const record = engine.recordOf(session, meta);
      const finished = engine.finish(session);
      const summary = summarise(record, finished, engine.view(session).face, isoWithOffset(clock.date()));
      void saveSession(record, summary).then(() => setResult({ summary, comment: finished.trace.comment }));
    });
  }, [clock, engine, session, meta]);
  return result;
}
