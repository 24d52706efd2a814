import type { Issue } from '../shared/issue.ts';
import { issue } from '../shared/issue.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { recordV1 } from './schema.ts';
import type { SessionRecord } from './types.ts';

/** The newest format this code reads. */
export const RECORD_FORMAT = 1;

/** A record as the text of a file: one line of JSON. */
export const encodeRecord = (record: SessionRecord): string => `${JSON.stringify(record)}\n`;

/** Reads the text of a record file; a newer format or a damaged file is refused with the reason. */
export function decodeRecord(text: string): Result<SessionRecord, Issue[]> {
  try {
    return readRecord(JSON.parse(text));
  } catch {
    return err([issue('', 'record.not-json')]);
  }
}

/** Reads a parsed record. */
export function readRecord(raw: unknown): Result<SessionRecord, Issue[]> {
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw))
    return err([issue('', 'record.not-a-record')]);
  const format = 'format' in raw ? raw.format : undefined;
  if (typeof format === 'number' && format > RECORD_FORMAT) {
    return err([issue('format', 'record.newer-format', { format, known: RECORD_FORMAT })]);
  }
  const parsed = recordV1.safeParse(raw);
  if (!parsed.success) {
    return err(
      parsed.error.issues.map(({ path }) =>
        issue(path.join('.'), 'record.damaged', { where: path.join('.') }),
      ),
    );
  }
  return inOrder(parsed.data as SessionRecord);
}

/** Events out of the order of time would replay to another session. */
function inOrder(record: SessionRecord): Result<SessionRecord, Issue[]> {
  const wrong = record.events.findIndex((event, index) => event.at < (record.events[index - 1]?.at ?? 0));
  return wrong < 0 ? ok(record) : err([issue(`events.${wrong}.at`, 'record.out-of-order')]);
}
