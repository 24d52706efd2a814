import { describe, expect, it } from 'vitest';
import { decodeRecord } from '../../../src/core/record/codec.ts';
import { toCsv } from '../../../src/core/record/csv.ts';

const good = {
  format: 1,
  id: 'abcd1234',
  scenario: 'broken-kettle',
  hash: '0'.repeat(28),
  seed: 1,
  lang: 'zh',
  mode: 'practice',
  engine: '1',
  trainee: '小林',
  startedAt: '2026-03-10T10:00:00+08:00',
  events: [
    { kind: 'say', at: 5000, text: '您好' },
    { kind: 'end', at: 9000 },
  ],
};
const messageOf = (text: string) => {
  const result = decodeRecord(text);
  return result.ok ? 'ok' : result.error.map(({ messageId, path }) => `${messageId} ${path}`).join();
};

describe('record files', () => {
  it.each([
    ['a good record', JSON.stringify(good), 'ok'],
    ['no JSON', '{', 'record.not-json '],
    ['a list', '[]', 'record.not-a-record '],
    ['null', 'null', 'record.not-a-record '],
    ['a newer format', JSON.stringify({ ...good, format: 2 }), 'record.newer-format format'],
    ['a missing seed', JSON.stringify({ ...good, seed: undefined }), 'record.damaged seed'],
    [
      'an unknown tool',
      JSON.stringify({ ...good, events: [{ kind: 'do', at: 1, tool: 'rm', args: {} }] }),
      'record.damaged events.0.tool',
    ],
    [
      'events out of order',
      JSON.stringify({ ...good, events: [...good.events].reverse() }),
      'record.out-of-order events.1.at',
    ],
    ['a derived score smuggled in', JSON.stringify({ ...good, overall: 100 }), 'record.damaged '],
  ])('%s', (_, text, expected) => {
    expect(messageOf(text)).toBe(expected);
  });

  it('a spreadsheet formula is written as text', () => {
    expect(toCsv(['name'], [['=cmd()'], ['a,"b"'], [null], [3]])).toBe(
      '\uFEFFname\r\n\'=cmd()\r\n"a,""b"""\r\n\r\n3\r\n',
    );
  });
});
