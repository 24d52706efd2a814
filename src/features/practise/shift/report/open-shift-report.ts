import type { ShiftRecord } from '../../../../core/record/shift-types.ts';
import type { ShiftReport } from '../../../../core/report/shift/report.ts';
import type { Shift } from '../../../../core/session/shift/index.ts';
import { ScenarioError } from '../../../../platform/scenarios.ts';
import { loadShiftEngine, loadShiftReport } from '../../../../platform/shift-engine.ts';
import { getShift } from '../../../../platform/shift-store.ts';
import { loadGrounds } from '../run/open-shift.ts';

/** A shift replayed and judged. */
export interface OpenedShift {
  readonly record: ShiftRecord;
  readonly shift: Shift;
  readonly report: ShiftReport;
  /** Scenarios that are no longer as they were played. */
  readonly changed: readonly string[];
}

/** What became of opening a shift. */
export type ShiftOpening =
  | { readonly kind: 'ready'; readonly opened: OpenedShift }
  | { readonly kind: 'missing' }
  | { readonly kind: 'broken'; readonly fault: string };

const faultOf = (issues: readonly { path: string; messageId: string }[]): string =>
  issues.map(({ path, messageId }) => `${path} ${messageId}`).join(', ');

async function replayed(record: ShiftRecord): Promise<ShiftOpening> {
  const [engine, { shiftReport }, grounds] = await Promise.all([
    loadShiftEngine(),
    loadShiftReport(),
    loadGrounds(record.entries.map(({ scenario }) => scenario)),
  ]);
  const shift = engine.replayShift(record, grounds);
  if (!shift.ok) return { kind: 'broken', fault: faultOf(shift.error) };
  const { trainee, startedAt } = record;
  const report = shiftReport(shift.value, { trainee, startedAt });
  const changed = engine.changedSince(record, shift.value.plan);
  return { kind: 'ready', opened: { record, shift: shift.value, report, changed } };
}

/** Loads a shift of this device and replays it; nothing but the record is needed. */
export async function openShiftReport(id: string): Promise<ShiftOpening> {
  const kept = await getShift(id);
  if (!kept) return { kind: 'missing' };
  const { readShift } = await import('../../../../core/record/shift-codec.ts');
  const record = readShift(kept.record);
  if (!record.ok) return { kind: 'broken', fault: faultOf(record.error) };
  try {
    return await replayed(record.value);
  } catch (error) {
    if (error instanceof ScenarioError) return { kind: 'broken', fault: error.message };
    throw error;
  }
}
