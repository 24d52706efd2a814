import { describe, expect, it } from 'vitest';
import { leftEmptyHanded } from '../../../src/core/score/empty-handed.ts';
import { score } from '../../../src/core/score/score.ts';
import type { Trace } from '../../../src/core/score/types.ts';
import { makeScenario } from '../../factories/scenario.ts';
import { agent, customer, type Draft, desk, makeTrace, OPENING } from '../../factories/trace.ts';

const more = customer('And now?', { move: 'press' });
const sorry = agent('I am so sorry about the kettle', { acts: { apologise: 'I am so sorry' } });
const warm = agent('That must be awful', { acts: { 'acknowledge-feeling': 'must be awful' } });
const tell = agent('Postage is on us', { acts: { inform: 'Postage is on us' }, points: ['postage'] });
const advise = agent('Take the steel one', { acts: { propose: 'Take the steel one' }, recommended: 'steel' });
const claim = { kind: 'property', subject: 'capacity', value: 1 } as const;
const state = agent('It holds one litre', { claims: [claim] });
const guess = agent('It holds nine litres', { claims: [{ ...claim, verdict: 'false' }] });

const talk = (replies: readonly Draft[], overrides: Partial<Trace> = {}): Trace =>
  makeTrace([OPENING, ...replies.flatMap((reply) => [reply, more])], overrides);

/** A case that words alone can settle. */
const told = {
  scenario: makeScenario({
    resolutions: [
      {
        id: 'told',
        label: { zh: '说清楚', en: 'Told' },
        meets: 'fully',
        all: [{ told: ['postage'] }],
      },
    ],
  }),
};

describe('a customer who leaves with nothing', () => {
  it.each([
    ['warm words where something had to be done', talk([sorry, warm]), true],
    ['promises where something had to be done', talk([sorry, tell]), true],
    ['a deed the desk refused', talk([sorry], { desk: [desk('refund', 0, false)] }), true],
    ['warm words where advice was wanted', talk([sorry, warm], told), true],
    ['nothing but a false statement', talk([warm, guess], told), true],
    ['something looked up', talk([sorry], { desk: [desk('look-up-order')] }), false],
    ['something done', talk([sorry], { desk: [desk('reship')] }), false],
    ['a point told where advice was wanted', talk([tell], told), false],
    ['something recommended', talk([advise], told), false],
    ['something true stated', talk([state], told), false],
    ['a customer who stayed', talk([sorry], { outcome: 'partial' }), false],
    ['a case handed on', talk([sorry], { outcome: 'escalated' }), false],
  ] as const)('%s', (_, trace, expected) => {
    expect(leftEmptyHanded(trace)).toBe(expected);
  });

  it('leaves no dimension above 40, and says why', () => {
    const { scores, findings } = score(talk([warm, sorry, tell]));
    for (const points of Object.values(scores)) expect(points ?? 0).toBeLessThanOrEqual(40);
    expect(findings[0]).toMatchObject({
      check: 'empathy.acknowledge-first',
      messageId: 'check.third.empty-handed',
    });
  });
});
