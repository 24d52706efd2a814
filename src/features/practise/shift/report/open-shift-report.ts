import type { ShiftRecord } from '../../../../core/record/shift-types.ts';
import type { ShiftReport } from '../../../../core/report/shift/report.ts';
import type { Shift } from '../../../../core/session/shift/index.ts';
import type { Issue } from '../../../../core/shared/issue.ts';
import { ScenarioError } from '../../../../platform/scenarios.ts';
import { loadShiftEngine, loadShiftReport } from '../../../../platform/shift-engine.ts';
import { loadGroundsOf } from '../../../../platform/shift-grounds.ts';
import { SHIPPED } from '../../../../platform/shift-path.ts';
import { getShift } from '../../../../platform/shift-store.ts';

/** A shift replayed and judged. */
export interface OpenedShift {
  readonly record: ShiftRecord;
  readonly shift: Shift;
  readonly report: ShiftReport;
  /** Scenarios that are no longer as they were played. */
  readonly changed: readonly string[];
  /** What the customers were drawn from, as in addresses. */
  readonly from: readonly string[];
}

/** What became of opening a shift. */
export type ShiftOpening =
  | { readonly kind: 'ready'; readonly opened: OpenedShift }
  | { readonly kind: 'missing' }
  | { readonly kind: 'broken'; readonly issues: readonly Issue[]; readonly record: ShiftRecord };

async function replayed(record: ShiftRecord, from: readonly string[]): Promise<ShiftOpening> {
  const [engine, { shiftReport }, grounds] = await Promise.all([
    loadShiftEngine(),
    loadShiftReport(),
    loadGroundsOf(record),
  ]);
  const shift = engine.replayShift(record, grounds);
  if (!shift.ok) return { kind: 'broken', issues: shift.error, record };
  const { trainee, startedAt } = record;
  const report = shiftReport(shift.value, { trainee, startedAt });
  const changed = engine.changedSince(record, shift.value.plan);
  return { kind: 'ready', opened: { record, shift: shift.value, report, changed, from } };
}

/** Loads a shift of this device and replays it; nothing but the record is needed. */
export async function openShiftReport(id: string): Promise<ShiftOpening> {
  const kept = await getShift(id);
  if (!kept) return { kind: 'missing' };
  const { readShift } = await import('../../../../core/record/shift-codec.ts');
  const record = readShift(kept.record);
  if (!record.ok) return { kind: 'broken', issues: record.error, record: kept.record };
  try {
    return await replayed(record.value, kept.from ?? [SHIPPED]);
  } catch (error) {
    if (error instanceof ScenarioError) return { kind: 'broken', issues: error.issues, record: record.value };
    throw error;
  }
}
