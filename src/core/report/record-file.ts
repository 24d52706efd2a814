import { readRecord } from '../record/codec.ts';
import { readShift } from '../record/shift-codec.ts';
import type { ShiftRecord } from '../record/shift-types.ts';
import type { SessionRecord } from '../record/types.ts';
import { type Issue, issue } from '../shared/issue.ts';
import { err, type Result } from '../shared/result.ts';

/** One record of a file, or why it is none. `place` counts from 1; null where the file holds just one. */
export interface FileRecord {
  readonly place: number | null;
  readonly record: Result<SessionRecord | ShiftRecord, readonly Issue[]>;
}

export const isShiftRecord = (record: SessionRecord | ShiftRecord): record is ShiftRecord => 'kind' in record;

type Parsed = Result<unknown, readonly Issue[]>;

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return err([issue('', 'record.not-json')]);
  }
}

const has = <Key extends string>(value: unknown, key: Key): value is Readonly<Record<Key, unknown>> =>
  value !== null && typeof value === 'object' && Object.hasOwn(value, key);

/** A played session printed by the command line carries its record; nothing else of it is read. */
const unwrap = (value: unknown): unknown =>
  has(value, 'record') && !has(value, 'format') ? value.record : value;

/** What says of itself that it is a shift is read as one, so that its faults are told as a shift's. */
const readEither = (raw: unknown): FileRecord['record'] =>
  has(raw, 'kind') && raw.kind === 'shift' ? readShift(raw) : readRecord(raw);

function contents(text: string): Parsed[] {
  const whole = parse(text);
  if (whole.ok) {
    const list = has(whole.value, 'records') ? whole.value.records : whole.value;
    return Array.isArray(list) ? list.map((value) => ({ ok: true, value })) : [whole];
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 1 ? lines.map(parse) : [whole];
}

/** The records of a file, of sessions and of shifts: one, a list, an object with `records`, or one a line. A bad one doesn't spoil the rest. */
export function recordsIn(text: string): FileRecord[] {
  const found = contents(text);
  return found.map((parsed, index) => ({
    place: found.length > 1 ? index + 1 : null,
    record: parsed.ok ? readEither(unwrap(parsed.value)) : parsed,
  }));
}
