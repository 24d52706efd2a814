import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/core/score/checks/index.ts';
import { score } from '../../../src/core/score/score.ts';
import { actSign, actSigns, strongest, sureness, together } from '../../../src/core/score/signs.ts';
import type { AgentTurn, Trace } from '../../../src/core/score/types.ts';
import { agent, customer, type Does, desk, makeTrace, OPENING } from '../../factories/trace.ts';

const text = 'That must be awful';
const heard = (confidence: number): Does => ({ acts: { 'acknowledge-feeling': 'awful' }, confidence });

/** A reply that misses an act by little. */
function nearly(act: 'acknowledge-feeling', confidence: number): AgentTurn {
  const turn = agent(text)(1) as AgentTurn;
  const sentences = turn.analysis.sentences.map((each) => ({
    ...each,
    nearly: [{ act, confidence, evidence: [[0, text.length] as const] }],
  }));
  return { ...turn, analysis: { ...turn.analysis, sentences } };
}

const reply = (does: Does): AgentTurn => agent(text, does)(1) as AgentTurn;

describe('how surely an act was heard', () => {
  it.each([
    [0.5, 0.5],
    [0.05, 0],
    [0.95, 1],
  ])('at a confidence of %d it counts for %d', (confidence, expected) => {
    expect(sureness(confidence)).toBeCloseTo(expected, 2);
  });

  it('counts for more the surer it is, without a step', () => {
    const shares = [0.2, 0.4, 0.49, 0.51, 0.6, 0.8].map(sureness);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect((shares[3] ?? 0) - (shares[2] ?? 0)).toBeLessThan(0.05);
  });

  it('an act missed by little is a sign, only a smaller one', () => {
    const near = actSign([nearly('acknowledge-feeling', 0.4)], 'acknowledge-feeling');
    const sure = actSign([reply(heard(0.9))], 'acknowledge-feeling');
    expect(near?.share).toBeGreaterThan(0.2);
    expect(near?.share).toBeLessThan(sure?.share ?? 0);
    expect(near?.evidence).toEqual([{ kind: 'span', turn: 1, range: [0, text.length] }]);
  });

  it('a list of words shows nothing', () => {
    expect(actSigns([reply({ ...heard(0.9), empty: true })], { 'acknowledge-feeling': 1 })).toEqual([]);
  });
});

describe('several signs', () => {
  const sign = (share: number) => ({ share, evidence: [] });

  it('add up without ever passing the whole', () => {
    expect(together([])).toBe(0);
    expect(together([sign(0.5), sign(0.5)])).toBe(0.75);
    expect(together(Array.from({ length: 20 }, () => sign(0.9)))).toBeLessThanOrEqual(1);
  });

  it('the strongest is the one that shows most, none of none', () => {
    expect(strongest([sign(0.2), sign(0.7), sign(0.4)])?.share).toBe(0.7);
    expect(strongest([])).toBeNull();
  });
});

describe('one act more or less', () => {
  const second = agent('Sorry about the pieces, I will send one today', {
    acts: { apologise: 'Sorry', propose: 'I will send one' },
    offered: ['reship'],
  });
  const answer = customer('It came in pieces', { move: 'answer', facts: ['deadline'] });
  const trace = (first: string, does: Does): Trace =>
    makeTrace([OPENING, agent(first, does), answer, second], {
      desk: [desk('reship', 70_000)],
      outcome: 'partial',
    });
  const empathy = (first: string, does: Does) => score(trace(first, does)).scores.empathy ?? 0;

  it('moves empathy less where its neighbour was heard instead', () => {
    const words = 'That kettle must be a worry, I see';
    const named = empathy(words, { acts: { 'acknowledge-feeling': 'must be a worry' } });
    const fair = empathy(words, { acts: { validate: 'must be a worry' } });
    const none = empathy('Which one is it', {});
    expect(Math.abs(named - fair)).toBeLessThanOrEqual(5);
    expect(named - none).toBeGreaterThan(5);
    expect(named - none).toBeLessThanOrEqual(25);
  });

  it('a suspected harm costs less than a certain one', () => {
    const [blame] = CHECKS.filter(({ meta }) => meta.id === 'empathy.blame');
    const times = (confidence: number) => {
      const outcome = blame?.run(trace('You broke it', { acts: { blame: 'You broke it' }, confidence }));
      return outcome?.outcome === 'harm' ? outcome.times : 0;
    };
    expect(times(0.9)).toBe(1);
    expect(times(0.6)).toBeCloseTo(0.5);
    expect(times(0.5)).toBe(0);
  });
});
