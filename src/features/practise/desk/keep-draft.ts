import { useEffect } from 'react';
import type { RecordMeta } from '../../../core/session/record-of.ts';
import { rememberInAddress } from '../../../platform/address.ts';
import { isoWithOffset, useClock } from '../../../platform/clock.ts';
import type { Engine, RunningSession } from '../../../platform/engine.ts';
import { type Draft, saveDraft } from '../../../platform/store.ts';
import type { Stopwatch } from './use-stopwatch.ts';

interface Keeping {
  readonly engine: Engine;
  readonly session: RunningSession;
  readonly meta: RecordMeta;
  readonly stopwatch: Stopwatch;
}

/** Saves a conversation after every event and when the page goes away, so that a reload loses nothing. */
export function useKeptDraft({ engine, session, meta, stopwatch }: Keeping): void {
  const clock = useClock();
  useEffect(() => {
    if (session.events.length === 0 || engine.hasEnded(session)) return;
    const record = engine.recordOf(session, meta);
    const keep = () => {
      const customer = session.customer.identity.name;
      const draft: Draft = {
        id: record.id,
        record,
        at: stopwatch.elapsed(),
        savedAt: isoWithOffset(clock.date()),
        customer,
      };
      void saveDraft(draft);
    };
    keep();
    rememberInAddress(`/practise/${record.scenario}?draft=${record.id}`);
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }, [clock, engine, session, meta, stopwatch]);
}
