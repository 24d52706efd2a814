import { describe, expect, it } from 'vitest';
import { decodeRecord, encodeRecord } from '../../../src/core/record/codec.ts';
import type { ScriptItem } from '../../../src/core/scenario/v1/scenario.ts';
import {
  end,
  finish,
  hasEnded,
  playScript,
  recordOf,
  replay,
  say,
  start,
  use,
  view,
  wait,
} from '../../../src/core/session/index.ts';
import { reportOf } from '../../../src/core/session/report-of.ts';
import { makePack } from '../../factories/pack.ts';
import { makeScenario } from '../../factories/scenario.ts';

const setup = { scenario: makeScenario(), pack: makePack(), seed: 7, lang: 'zh' as const };
const SCRIPT: ScriptItem[] = [
  { say: '水壶刚到就碎了，您一定很着急。真的对不起，是我们没有包好。您能说说哪天要用吗？' },
  { do: 'reship', with: { by: 'express' } },
  { say: '已经给您补发了，运费由我们承担，{{shipment.eta}}送到。' },
];

describe('a session', () => {
  it('begins with the customer typing and then their opening', () => {
    const session = start(setup);
    expect(view(session)).toMatchObject({ typing: true, timeline: [], ended: null });
    const opened = view(wait(session, 60_000));
    expect(opened.timeline.some(({ kind }) => kind === 'turn')).toBe(true);
    expect(opened.typing).toBe(false);
    expect(opened.waitingSince).not.toBeNull();
  });

  it('answers a question with the fact it asks for, and not before', () => {
    const opened = wait(start(setup), 20_000);
    const asked = wait(say(opened, 20_000, '您最晚哪天要用呢？'), 40_000);
    expect(asked.reveals.map(({ fact }) => fact)).toEqual(['deadline']);
    const told = wait(say(opened, 20_000, '好的，我知道了。'), 40_000);
    expect(told.reveals).toEqual([]);
  });

  it('ends settled and resolved when the need is met on the desk', () => {
    const { state } = playScript(setup, SCRIPT);
    const { trace } = finish(state);
    expect(trace).toMatchObject({ ending: 'settled', outcome: 'resolved' });
    expect(trace.accepted?.resolution).toBe('express-replacement');
  });

  it('a yes in words resolves nothing while the desk did nothing', () => {
    const { state } = playScript(
      setup,
      SCRIPT.filter((item) => 'say' in item).map((item) =>
        'say' in item ? { say: item.say.replace('{{shipment.eta}}', '后天') } : item,
      ),
    );
    expect(finish(state).trace.outcome).toBe('abandoned');
  });

  it('doing nothing ends abandoned', () => {
    const { trace, card } = finish(playScript(setup, []).state);
    expect(trace).toMatchObject({ outcome: 'abandoned', ending: 'left' });
    expect(card.overall).toBe(0);
  });

  it('the same script gives the same bytes twice', () => {
    const once = JSON.stringify(reportOf(playScript(setup, SCRIPT).state));
    expect(JSON.stringify(reportOf(playScript(setup, SCRIPT).state))).toBe(once);
  });

  it('another seed is another customer', () => {
    const names = new Set([1, 2, 3, 4, 5].map((seed) => start({ ...setup, seed }).customer.identity.name));
    expect(names.size).toBeGreaterThan(3);
  });

  it('a record replays to the same report, also after a trip through its file', () => {
    const { state } = playScript(setup, SCRIPT);
    const record = decodeRecord(encodeRecord(recordOf(state)));
    if (!record.ok) throw new Error('refused');
    expect(reportOf(replay(record.value, setup.scenario, setup.pack))).toEqual(reportOf(state));
  });

  it('what happens after the end changes nothing', () => {
    const over = end(wait(start(setup), 20_000), 21_000);
    expect(hasEnded(over)).toBe(true);
    expect(say(over, 30_000, '您好')).toBe(over);
    expect(use(over, 30_000, 'refund')).toBe(over);
  });

  it('an empty reply is no reply', () => {
    const opened = wait(start(setup), 20_000);
    expect(say(opened, 21_000, '  \n ').events).toEqual([]);
  });

  it('an unknown placeholder of a script is an issue with its place', () => {
    const { issues } = playScript(setup, [{ say: '您好 {{order.colour}}' }]);
    expect(issues).toEqual([
      { path: '0.say', messageId: 'script.unknown-placeholder', params: { name: 'order.colour' } },
    ]);
  });

  it.each([
    '',
    '😀😀😀',
    '\ud800',
    '‮שלום',
    '<img src=x onerror=alert(1)>',
    '？'.repeat(5000),
    'a'.repeat(100_000),
  ])('takes any text: %j', (text) => {
    const said = say(wait(start(setup), 20_000), 21_000, text);
    expect(() => finish(end(said, 22_000))).not.toThrow();
  });
});
