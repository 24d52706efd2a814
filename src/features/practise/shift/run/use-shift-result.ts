import { useEffect, useState } from 'react';
import type { FinishedContact } from '../../../../core/report/shift/finished.ts';
import type { Shift } from '../../../../core/session/shift/index.ts';
import { type Clock, isoWithOffset, useClock } from '../../../../platform/clock.ts';
import { loadShiftReport, type ShiftEngine } from '../../../../platform/shift-engine.ts';
import { saveShift } from '../../../../platform/shift-store.ts';
import { saveSession } from '../../../../platform/store.ts';
import { summarise } from '../../../../platform/summarise.ts';
import type { ShiftStart } from './open-shift.ts';

/** A shift that is over and kept. */
export interface ShiftResult {
  readonly id: string;
  readonly customers: number;
}

type Kit = Pick<ShiftStart, 'engine' | 'meta' | 'from'>;

/** A moment in which the page can draw. */
const breath = (clock: Clock) => new Promise<void>((done) => clock.after(20, done));

/** Judges and keeps one customer after another, then the shift; the page draws in between. */
async function keepAll({ engine, meta, from }: Kit, shift: Shift, clock: Clock): Promise<ShiftResult> {
  const { finishContact, sumUp } = await loadShiftReport();
  const endedAt = isoWithOffset(clock.date());
  const contacts: FinishedContact[] = [];
  for (const contact of shift.contacts) {
    await breath(clock);
    const finished = finishContact(shift, contact, meta);
    const face = engine.contactView(contact)?.face;
    if (finished === null || face === undefined) continue;
    await saveSession(finished.record, summarise(finished.record, finished, face, endedAt));
    contacts.push(finished);
  }
  const record = engine.shiftRecordOf(shift, meta);
  const { metrics, overall } = sumUp(contacts, shift.breaks);
  const { customers, lost, csat } = metrics;
  await saveShift({ id: record.id, record, endedAt, customers, lost, csat, overall, from });
  return { id: record.id, customers };
}

/** Scores and keeps a shift and its customers once it is over; null until then. */
export function useShiftResult(engine: ShiftEngine, shift: Shift, start: Kit): ShiftResult | null {
  const clock = useClock();
  const [result, setResult] = useState<ShiftResult | null>(null);
  const over = engine.hasShiftEnded(shift);
  useEffect(() => {
    if (!over) return;
    let wanted = true;
    // Whoever leaves the page meanwhile still has everything kept.
    void keepAll(start, shift, clock).then((kept) => wanted && setResult(kept));
    return () => {
      wanted = false;
    };
  }, [clock, shift, start, over]);
  return result;
}
