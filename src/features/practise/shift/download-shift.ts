import type { ShiftRecord } from '../../../core/record/shift-types.ts';
import { carriedFor } from '../../../platform/editions.ts';
import { downloadText } from '../../../platform/files.ts';

/** The record as a file that any other device can replay: scenarios that do not ship go with it. */
export async function downloadShift(record: ShiftRecord): Promise<void> {
  const [{ encodeShift }, sources] = await Promise.all([
    import('../../../core/record/shift-codec.ts'),
    carriedFor(record.entries),
  ]);
  const whole = sources.length > 0 ? { ...record, sources } : record;
  downloadText(`shift-${record.startedAt.slice(0, 10)}-${record.id}.json`, encodeShift(whole));
}
