import { describe, expect, it } from 'vitest';
import type { SessionRecord } from '../../../src/core/record/types.ts';
import { isShiftRecord, recordsIn } from '../../../src/core/report/record-file.ts';

const record: SessionRecord = {
  format: 1,
  id: 'abcd1234',
  scenario: 'broken-kettle',
  hash: '0'.repeat(28),
  seed: 3,
  lang: 'zh',
  mode: 'practice',
  engine: '1',
  trainee: '林晓',
  startedAt: '2026-03-10T09:00:00+08:00',
  events: [{ kind: 'say', at: 5000, text: '您好' }],
};
const text = JSON.stringify(record);

describe('recordsIn', () => {
  const forms = [
    ['one record', text, [null]],
    ['one record over several lines', JSON.stringify(record, null, 2), [null]],
    ['a list', `[${text},${text}]`, [1, 2]],
    ['an object with records', `{"records":[${text},${text}]}`, [1, 2]],
    ['one record a line', `${text}\n\n${text}\n`, [1, 2]],
    ['what the command line prints', JSON.stringify({ scores: { empathy: 100 }, record }), [null]],
  ] as const;

  it.each(forms)('reads %s', (_, content, places) => {
    const found = recordsIn(content);
    expect(found.map(({ place }) => place)).toEqual(places);
    for (const each of found) expect(each.record).toEqual({ ok: true, value: record });
  });

  it('tells a shift from a session, and a damaged shift by its place', () => {
    const entry = {
      scenario: 'broken-kettle',
      hash: '0'.repeat(28),
      seed: 3,
      arrivesAt: 0,
      priority: 'normal',
    };
    const shift = {
      format: 1,
      kind: 'shift',
      id: 'abcd5678',
      seed: 3,
      lang: 'zh',
      limit: 1,
      engine: '1',
      trainee: '林晓',
      startedAt: '2026-03-10T09:00:00+08:00',
      entries: [entry],
      events: [],
    };
    const damaged = { ...shift, entries: [{ ...entry, seed: -1 }] };
    const found = recordsIn([shift, record, damaged].map((each) => JSON.stringify(each)).join('\n'));
    expect(found.map((each) => each.record.ok && isShiftRecord(each.record.value))).toEqual([
      true,
      false,
      false,
    ]);
    const last = found[2]?.record;
    expect(last?.ok === false && last.error.map(({ path, messageId }) => `${path} ${messageId}`)).toEqual([
      'entries.0.seed record.damaged',
    ]);
  });

  it('takes the good lines of a file with bad ones, each with its reason', () => {
    const found = recordsIn(`${text}\nnot json\n{"format":9}\n[]\n`);
    expect(found.map((each) => (each.record.ok ? 'ok' : each.record.error[0]?.messageId))).toEqual([
      'ok',
      'record.not-json',
      'record.newer-format',
      'record.not-a-record',
    ]);
  });

  it.each([
    ['', 'record.not-json'],
    ['hello', 'record.not-json'],
    ['{"hello":1}', 'record.damaged'],
    ['7', 'record.not-a-record'],
    [JSON.stringify({ ...record, scores: { empathy: 100 } }), 'record.damaged'],
  ])('refuses %s', (content, messageId) => {
    const [only] = recordsIn(content);
    expect(only?.record.ok === false && only.record.error[0]?.messageId).toBe(messageId);
  });
});
