import { type Issue, issue } from '../shared/issue.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { shiftRecordV1 } from './shift-schema.ts';
import type { ShiftRecord } from './shift-types.ts';

/** The newest format of a shift's record this code reads. */
export const SHIFT_FORMAT = 1;

/** A shift's record as the text of a file: one line of JSON. */
export const encodeShift = (record: ShiftRecord): string => `${JSON.stringify(record)}\n`;

/** Reads the text of a shift's file; a newer format or a damaged file is refused with the reason. */
export function decodeShift(text: string): Result<ShiftRecord, Issue[]> {
  try {
    return readShift(JSON.parse(text));
  } catch {
    return err([issue('', 'record.not-json')]);
  }
}

/** Reads a parsed record of a shift. */
export function readShift(raw: unknown): Result<ShiftRecord, Issue[]> {
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw) || !isShift(raw))
    return err([issue('', 'record.not-a-shift')]);
  const format = 'format' in raw ? raw.format : undefined;
  if (typeof format === 'number' && format > SHIFT_FORMAT) {
    return err([issue('format', 'record.newer-format', { format, known: SHIFT_FORMAT })]);
  }
  const parsed = shiftRecordV1.safeParse(raw);
  if (!parsed.success) {
    return err(
      parsed.error.issues.map(({ path }) =>
        issue(path.join('.'), 'record.damaged', { where: path.join('.') }),
      ),
    );
  }
  const record = parsed.data as ShiftRecord;
  const faults = faultsOf(record);
  return faults.length === 0 ? ok(record) : err(faults);
}

const isShift = (raw: object): boolean => 'kind' in raw && raw.kind === 'shift';

const firstBefore = (moments: readonly number[]): number =>
  moments.findIndex((moment, index) => moment < (moments[index - 1] ?? 0));

/** What a schema cannot see: the order of time, and customers that are not there. */
function faultsOf({ entries, events, sources = [] }: ShiftRecord): Issue[] {
  const early = firstBefore(entries.map(({ arrivesAt }) => arrivesAt));
  const wrong = firstBefore(events.map(({ at }) => at));
  const nobody = events.findIndex((event) => 'to' in event && event.to >= entries.length);
  const idle = sources.findIndex(({ hash }) => !entries.some((entry) => entry.hash === hash));
  return [
    ...(idle < 0 ? [] : [issue(`sources.${idle}`, 'record.damaged', { where: `sources.${idle}` })]),
    ...(early < 0 ? [] : [issue(`entries.${early}.arrivesAt`, 'record.out-of-order')]),
    ...(wrong < 0 ? [] : [issue(`events.${wrong}.at`, 'record.out-of-order')]),
    ...(nobody < 0 ? [] : [issue(`events.${nobody}.to`, 'record.no-such-customer', { event: nobody + 1 })]),
  ];
}
