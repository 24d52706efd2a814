import { useEffect } from 'react';
import type { Shift, ShiftMeta } from '../../../../core/session/shift/index.ts';
import { rememberInAddress } from '../../../../platform/address.ts';
import { isoWithOffset, useClock } from '../../../../platform/clock.ts';
import type { ShiftEngine } from '../../../../platform/shift-engine.ts';
import { saveShiftDraft } from '../../../../platform/shift-store.ts';
import type { Stopwatch } from '../../desk/use-stopwatch.ts';
import type { Texts } from './use-texts.ts';

interface Keeping {
  readonly engine: ShiftEngine;
  readonly shift: Shift;
  readonly meta: ShiftMeta;
  readonly stopwatch: Stopwatch;
  readonly texts: Texts;
  readonly from: readonly string[];
}

/** Saves a shift after every event and when the page goes away, so that a reload loses nothing. */
export function useKeptShift({ engine, shift, meta, stopwatch, texts, from }: Keeping): void {
  const clock = useClock();
  const { events, endedAt } = shift;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shift of the last event is what a record needs.
  useEffect(() => {
    if (events.length === 0 || endedAt !== null) return;
    const record = engine.shiftRecordOf(shift, meta);
    const keep = () =>
      void saveShiftDraft({
        id: record.id,
        record,
        at: stopwatch.elapsed(),
        savedAt: isoWithOffset(clock.date()),
        texts: texts.all(),
        from,
      });
    keep();
    rememberInAddress(`/shift/run?draft=${record.id}`);
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }, [clock, engine, events, endedAt, meta, stopwatch, texts, from]);
}
