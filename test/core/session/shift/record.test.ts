import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../../src/core/record/codec.ts';
import { decodeShift, encodeShift } from '../../../../src/core/record/shift-codec.ts';
import { shiftReport } from '../../../../src/core/report/shift/report.ts';
import { finish, replay } from '../../../../src/core/session/index.ts';
import {
  changedSince,
  endBreak,
  planOf,
  playShift,
  recordsOf,
  replayShift,
  resumeShift,
  runOutShift,
  type Shift,
  type ShiftScriptItem,
  sayIn,
  shiftRecordOf,
  startShift,
  takeBreak,
  transfer,
  useIn,
  waitShift,
} from '../../../../src/core/session/shift/index.ts';
import { addToIso } from '../../../../src/core/session/shift/iso.ts';
import type { Result } from '../../../../src/core/shared/result.ts';
import { makeScenario } from '../../../factories/scenario.ts';
import { GROUNDS, KETTLE, makePlan } from '../../../factories/shift.ts';

const META = { trainee: '小林', startedAt: '2026-03-10T10:00:00+08:00' };

function taken<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Everything a shift is, without the functions in it, of which no two are equal. */
const stateOf = ({ contacts, ...shift }: Shift) => ({
  ...shift,
  contacts: contacts.map(({ session, ...contact }) => {
    if (session === null) return contact;
    const { setting: _, ...dialogue } = session.dialogue.context;
    return { ...contact, session: { ...session, dialogue } };
  }),
});

/** Something of everything, up to the middle of the shift. */
const half = (): Shift => {
  const waited = waitShift(startShift(makePlan({ limit: 2 })), 40_000);
  const said = sayIn(waited, 0, 40_000, '水壶刚到就碎了，您一定很着急。真的对不起。您哪天要用？');
  const done = useIn(said, 0, 50_000, 'reship', { by: 'express' });
  const rested = endBreak(takeBreak(done, 60_000, 60_000), 75_000);
  return transfer(rested, 1, 80_000);
};
const whole = (): Shift => runOutShift(sayIn(half(), 2, 100_000, '您好，我看一下。'));

describe('the record of a shift', () => {
  it('replays to the same shift, also after a trip through its file', () => {
    const shift = whole();
    const record = taken(decodeShift(encodeShift(shiftRecordOf(shift, META))));
    expect(stateOf(taken(replayShift(record, GROUNDS)))).toEqual(stateOf(shift));
  });

  it('resumed in the middle goes on to the same end', () => {
    const middle = waitShift(half(), 90_000);
    const record = taken(decodeShift(encodeShift(shiftRecordOf(middle, META))));
    const resumed = waitShift(taken(resumeShift(record, GROUNDS)), 90_000);
    expect(stateOf(resumed)).toEqual(stateOf(middle));
    const end = runOutShift(sayIn(resumed, 2, 100_000, '您好，我看一下。'));
    expect(stateOf(end)).toEqual(stateOf(whole()));
  });

  it('is the same however often time is asked after', () => {
    const ticked = Array.from({ length: 400 }, (_, second) => second * 1000).reduce(waitShift, half());
    const once = waitShift(half(), 399_000);
    expect(stateOf(ticked)).toEqual(stateOf(once));
  });

  it('keeps its id while it grows', () => {
    expect(shiftRecordOf(half(), META).id).toBe(shiftRecordOf(whole(), META).id);
    expect(shiftRecordOf(half()).startedAt).toMatch(/^2026-/);
  });

  it('holds the plan by ids and fingerprints, no content', () => {
    const text = encodeShift(shiftRecordOf(half(), META));
    expect(text).toContain('"scenario":"broken-kettle"');
    expect(text).not.toContain('刚收到的水壶碎了');
  });

  it('says which scenario is not here, and which has changed', () => {
    const record = shiftRecordOf(half(), META);
    expect(planOf(record, new Map())).toMatchObject({
      ok: false,
      error: [
        {
          path: 'entries.0.scenario',
          messageId: 'record.unknown-scenario',
          params: { id: 'broken-kettle' },
        },
        { path: 'entries.1.scenario' },
        { path: 'entries.2.scenario' },
      ],
    });
    expect(changedSince(record, taken(planOf(record, GROUNDS)))).toEqual([]);
    const other = new Map([['broken-kettle', { ...KETTLE, scenario: makeScenario({ level: 3 }) }]]);
    expect(changedSince(record, taken(planOf(record, other)))).toEqual(['broken-kettle']);
  });
});

describe('the contacts of a shift', () => {
  it('are ordinary records that replay and score alone to the same result', () => {
    const shift = whole();
    const { contacts } = shiftReport(shift, META);
    const records = recordsOf(shift, META);
    expect(records).toHaveLength(3);
    records.forEach((record, index) => {
      expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, value: record });
      const alone = finish(replay(record, KETTLE.scenario, KETTLE.pack));
      expect(alone.card).toEqual(contacts[index]?.card);
      expect(alone.trace.turns).toEqual(contacts[index]?.trace.turns);
    });
    expect(contacts.map(({ trace }) => trace.outcome)[1]).toBe('escalated');
  });

  it('begin at their arrival, each with an id of its own', () => {
    const records = recordsOf(whole(), META);
    expect(records.map(({ startedAt }) => startedAt)).toEqual([
      '2026-03-10T10:00:00+08:00',
      '2026-03-10T10:00:30+08:00',
      '2026-03-10T10:01:00+08:00',
    ]);
    expect(new Set(records.map(({ id }) => id)).size).toBe(3);
  });

  it.each([
    ['2026-03-10T23:59:30+08:00', 45_000, '2026-03-11T00:00:15+08:00'],
    ['2026-03-10T10:00-05:00', 1000, '2026-03-10T10:00:01-05:00'],
    ['2026-03-10T10:00:00.250Z', 61_000, '2026-03-10T10:01:01Z'],
    ['2026-03-10T10:00 o’clock', 1000, '2026-03-10T10:00 o’clock'],
  ])('%s and %i ms is %s', (iso, ms, later) => {
    expect(addToIso(iso, ms)).toBe(later);
  });
});

describe('files of shifts', () => {
  const good = shiftRecordOf(half(), META);
  const messageOf = (text: string) => {
    const result = decodeShift(text);
    return result.ok ? 'ok' : result.error.map(({ messageId, path }) => `${messageId} ${path}`).join();
  };
  const withEvent = (event: unknown) => JSON.stringify({ ...good, events: [event] });

  it.each([
    ['a good record', JSON.stringify(good), 'ok'],
    ['no JSON', '{"format":1', 'record.not-json '],
    ['a list', '[]', 'record.not-a-shift '],
    ['null', 'null', 'record.not-a-shift '],
    ['the record of a single session', '{"format":1,"scenario":"broken-kettle"}', 'record.not-a-shift '],
    ['a newer format', JSON.stringify({ ...good, format: 2 }), 'record.newer-format format'],
    [
      'a scenario carried along',
      JSON.stringify({
        ...good,
        sources: [{ scenario: 'own', hash: good.entries[0]?.hash, text: 'id: own', shop: '' }],
      }),
      'ok',
    ],
    [
      'a scenario carried along that no customer has',
      JSON.stringify({
        ...good,
        sources: [{ scenario: 'own', hash: '0'.repeat(28), text: 'id: own', shop: '' }],
      }),
      'record.damaged sources.0',
    ],
    ['no customers', JSON.stringify({ ...good, entries: [], events: [] }), 'record.damaged entries'],
    ['a limit of nobody', JSON.stringify({ ...good, limit: 0 }), 'record.damaged limit'],
    ['a missing seed', JSON.stringify({ ...good, seed: undefined }), 'record.damaged seed'],
    [
      'a false hash',
      JSON.stringify({ ...good, entries: [{ ...good.entries[0], hash: 'x' }], events: [] }),
      'record.damaged entries.0.hash',
    ],
    [
      'an unknown tool',
      withEvent({ kind: 'do', at: 1, to: 0, tool: 'rm', args: {} }),
      'record.damaged events.0.tool',
    ],
    [
      'words to nobody',
      withEvent({ kind: 'say', at: 1, to: 3, text: 'hi' }),
      'record.no-such-customer events.0.to',
    ],
    ['a break of no time', withEvent({ kind: 'break', at: 1, ms: 0 }), 'record.damaged events.0.ms'],
    [
      'events out of order',
      JSON.stringify({ ...good, events: [...good.events].reverse() }),
      'record.out-of-order events.1.at',
    ],
    [
      'customers out of order',
      JSON.stringify({ ...good, entries: [...good.entries].reverse(), events: [] }),
      'record.out-of-order entries.1.arrivesAt',
    ],
    ['a score smuggled in', JSON.stringify({ ...good, overall: 100 }), 'record.damaged '],
  ])('%s', (_, text, expected) => {
    expect(messageOf(text)).toBe(expected);
  });
});

describe('a script', () => {
  const SCRIPT: ShiftScriptItem[] = [
    { say: '{{customer.title}}您好，您哪天要用？', to: 0 },
    { say: '{{customer.title}}您好，您哪天要用？', to: 2 },
    { do: 'reship', with: { by: 'express' }, to: 0 },
    { break: 30 },
    { say: '补发的{{shipment.eta}}到，运费我们承担。', to: 0 },
    { transfer: true, to: 1 },
    { end: true, to: 2 },
  ];

  it('plays the same shift twice, with what stands on each customer’s own desk', () => {
    const { shift, issues } = playShift(makePlan(), SCRIPT);
    expect(issues).toEqual([]);
    expect(stateOf(playShift(makePlan(), SCRIPT).shift)).toEqual(stateOf(shift));
    const said = shift.events.flatMap((event) => (event.kind === 'say' ? [event.text] : []));
    const title = (index: number) => shift.contacts[index]?.session?.customer.identity.title;
    expect(said.slice(0, 2)).toEqual([`${title(0)}您好，您哪天要用？`, `${title(2)}您好，您哪天要用？`]);
    expect(said[2]).not.toContain('{{');
  });

  it('waits until the customer has come, been taken and finished writing', () => {
    const { shift } = playShift(makePlan(), [{ say: '您好', to: 2 }]);
    const [event] = shift.events;
    const opening =
      shift.contacts[2]?.session?.turns.findLast((turn) => turn.from === 'customer' && turn.move === 'open')
        ?.at ?? 0;
    expect(event?.at).toBe(60_000 + opening + 5000);
  });

  it('names the item that is for nobody', () => {
    expect(playShift(makePlan(), [{ end: true, to: 5 }]).issues).toEqual([
      { path: '0.to', messageId: 'script.no-such-customer', params: { customers: 3 } },
    ]);
  });
});
