import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/core/score/checks/index.ts';
import { RUBRIC } from '../../../src/core/score/rubric.ts';
import { score } from '../../../src/core/score/score.ts';
import type { Check, CheckOutcome, Trace } from '../../../src/core/score/types.ts';
import { DIMENSIONS, type Dimension } from '../../../src/core/shared/dimensions.ts';
import { checks as checksEn } from '../../../src/locales/en/checks.ts';
import { checks as checksZh } from '../../../src/locales/zh-CN/checks.ts';
import { makeScenario } from '../../factories/scenario.ts';
import { agent, customer, desk, makeTrace, OPENING, START } from '../../factories/trace.ts';

const more = customer('And now?', { move: 'press' });
const hello = agent('Hello Ms Carter', { acts: { greet: 'Hello' } });

const fixed = (
  id: string,
  dimension: Dimension,
  run: (trace: Trace) => CheckOutcome,
  kind: 'earn' | 'harm' = 'earn',
): Check => ({
  meta: { id, dimension, guide: ['2.2'], kind },
  run,
});
const earns = (earned: number): CheckOutcome => ({
  outcome: earned >= 0.6 ? 'met' : 'missed',
  earned,
  evidence: [],
  messageId: 'check.test',
  params: {},
});
const rubric = (checks: typeof RUBRIC.checks) => ({ ...RUBRIC, checks });
const weigh = (weight: number) => ({ weight, why: '' });

const great: Trace = makeTrace(
  [
    OPENING,
    agent(
      'Hello Ms Carter, opening it to find glass is awful, and I am sorry we packed it badly. What happened when you opened it?',
      {
        acts: {
          greet: 'Hello',
          'acknowledge-feeling': 'is awful',
          apologise: 'I am sorry',
          'open-question': 'What happened when you opened it?',
        },
        asked: [['open', 'incident']],
      },
    ),
    customer('It was in pieces', { move: 'answer' }),
    agent('Anybody would be annoyed. When do you need it?', {
      acts: { validate: 'Anybody would be annoyed', 'closed-question': 'When do you need it?' },
      asked: [['closed', 'deadline']],
    }),
    customer('My parents come on Friday', { move: 'answer', facts: ['deadline'] }),
    agent(
      'So it has to be there before your parents come. I can send a new one or refund you, postage on us. Which would you like?',
      {
        acts: {
          restate: 'before your parents come',
          'offer-choice': 'a new one or refund you',
          'choice-question': 'Which would you like?',
        },
        restated: ['deadline'],
        known: ['deadline'],
        points: ['postage'],
        offered: ['reship', 'refund'],
        asked: [['choice', 'desired-outcome']],
        claims: [{ kind: 'policy', subject: 'postage-paid-by', value: 'shop' }],
      },
    ),
    customer('A new one', { move: 'agree' }),
    agent(
      'It went by express just now and arrives on Thursday. Keep the broken one, no need to return it. Is that all right?',
      {
        acts: {
          'commit-time': 'on Thursday',
          anticipate: 'Keep the broken one',
          'seek-agreement': 'Is that all right?',
        },
        claims: [
          { kind: 'deed', subject: 'reship', value: true, tense: 'done' },
          { kind: 'date', subject: 'arrival', value: 2 },
        ],
      },
    ),
    customer('Great, thanks', { move: 'accept' }),
    agent('Thank you, I will check in on Thursday that it works. Goodbye!', {
      acts: { thank: 'Thank you', 'follow-up': 'I will check in', close: 'Goodbye' },
    }),
  ],
  {
    desk: [
      desk('look-up-order', 5_000),
      desk('look-up-policy', 6_000),
      desk('look-up-delivery', 7_000),
      desk('reship', 130_000),
    ],
    reveals: [{ fact: 'deadline', at: 80_000, turn: 4, question: 3 }],
    accepted: { turn: 8, resolution: 'express-replacement' },
    outcome: 'resolved',
    ending: 'settled',
    csat: 5,
    mood: [
      { ...START, at: 0, cause: 'mood.start' },
      { valence: 0.4, arousal: 0, trust: 0.85, patience: 0.8, at: 170_000, cause: 'mood.need-met' },
    ],
  },
);

describe('score', () => {
  it('gives a great session at least 85 in each dimension, and lets it pass', () => {
    const card = score(great);
    for (const dimension of DIMENSIONS) expect(card.scores[dimension]).toBeGreaterThanOrEqual(85);
    expect(card).toMatchObject({ passed: true, critical: [], rubric: 'duilian-1', engine: '11' });
  });

  it.each([
    'acknowledge-feeling',
    'validate',
    'restate',
    'offer-choice',
    'anticipate',
    'thank',
    'commit-time',
    'closed-question',
  ] as const)('keeps a great session at 85 or more when the analysis misses %s', (missed) => {
    const turns = great.turns.map((turn) =>
      turn.from === 'customer'
        ? turn
        : {
            ...turn,
            analysis: { ...turn.analysis, acts: turn.analysis.acts.filter((act) => act !== missed) },
          },
    );
    const card = score({ ...great, turns });
    for (const dimension of DIMENSIONS)
      expect({ dimension, score: card.scores[dimension] }).toEqual({
        dimension,
        score: expect.toSatisfy((value: number) => value >= 85),
      });
  });

  it('gives nothing for doing nothing', () => {
    const card = score(
      makeTrace([OPENING, customer('Hello?', { move: 'nudge' }), customer('Forget it', { move: 'leave' })]),
    );
    expect(card.scores).toEqual({ empathy: 0, accuracy: 0, questioning: 0, resolution: 0 });
    expect(card).toMatchObject({ overall: 0, passed: false });
  });

  it('gives nothing for lists of words, whatever they name', () => {
    const soup = agent('sorry understand refund postage', {
      acts: { apologise: 'sorry' },
      points: ['postage'],
      offered: ['refund'],
      restated: ['deadline'],
      asked: [['open']],
      empty: true,
    });
    expect(score(makeTrace([OPENING, soup, more, soup])).overall).toBe(0);
  });

  it('gives nothing for a reply or two between lists of words', () => {
    const soup = agent('sorry understand refund postage', { empty: true });
    expect(score(makeTrace([OPENING, hello, more, soup, more, soup])).overall).toBe(0);
    expect(score(makeTrace([OPENING, hello, more, soup])).overall).toBeGreaterThan(0);
  });

  it('breaks every dimension down into points that sum to it', () => {
    for (const trace of [great, makeTrace([OPENING, hello]), makeTrace([OPENING])]) {
      const card = score(trace);
      for (const dimension of DIMENSIONS) {
        const own = card.findings.filter((finding) => finding.dimension === dimension);
        expect(own.reduce((sum, { points }) => sum + points, 0)).toBe(card.scores[dimension]);
        expect(own.reduce((sum, { max }) => sum + max, 0)).toBe(100);
      }
    }
  });

  it('keeps a throwing check to itself', () => {
    const broken = fixed('empathy.broken', 'empathy', () => {
      throw new Error('bad');
    });
    const fine = fixed('empathy.fine', 'empathy', () => earns(0.5));
    const card = score(great, rubric({ 'empathy.broken': weigh(10), 'empathy.fine': weigh(10) }), [
      broken,
      fine,
    ]);
    expect(card.scores.empathy).toBe(50);
    expect(card.findings).toMatchObject([
      { outcome: 'error', points: 0, messageId: 'check.error' },
      { outcome: 'missed', points: 50 },
    ]);
  });

  it.each([Number.NaN, -0.1, 1.5])('takes a share of %s for an error of the check', (earned) => {
    const odd = fixed('empathy.odd', 'empathy', () => earns(earned));
    expect(score(great, rubric({ 'empathy.odd': weigh(1) }), [odd])).toMatchObject({
      scores: { empathy: null },
      findings: [{ outcome: 'error' }],
    });
  });

  it('scores nothing where nothing applies, and leaves it out of the mean', () => {
    const fine = fixed('empathy.fine', 'empathy', () => earns(0.8));
    const card = score(great, rubric({ 'empathy.fine': weigh(1) }), [fine]);
    expect(card).toMatchObject({ scores: { empathy: 80, accuracy: null }, overall: 80, passed: true });
  });

  it('fails a session with a critical item whatever the scores', () => {
    const insult: CheckOutcome = {
      outcome: 'harm',
      times: 1,
      evidence: [{ kind: 'absence' }],
      messageId: 'check.test',
      params: {},
      critical: 'insult',
    };
    const rude = fixed('empathy.rude', 'empathy', () => insult, 'harm');
    const fine = fixed('empathy.fine', 'empathy', () => earns(1));
    const card = score(
      great,
      rubric({ 'empathy.fine': weigh(1), 'empathy.rude': { each: 10, most: 30, why: '' } }),
      [fine, rude],
    );
    expect(card).toMatchObject({ scores: { empathy: 90 }, passed: false, critical: [{ item: 'insult' }] });
  });

  it('lets a scenario shift the weight of a dimension, within limits', () => {
    const checks = [fixed('a', 'empathy', () => earns(1)), fixed('b', 'accuracy', () => earns(0))];
    const both = rubric({ a: weigh(1), b: weigh(1) });
    const shifted = (empathy: number) =>
      score({ ...great, scenario: makeScenario({ weights: { empathy } }) }, both, checks).overall;
    expect([shifted(1), shifted(2), shifted(50), shifted(0)]).toEqual([50, 67, 67, 33]);
  });

  it('judges the same trace the same way twice', () => {
    expect(score(great)).toEqual(score(great));
  });
});

describe('rubric', () => {
  it('names every check once, with a weight of its kind', () => {
    expect(Object.keys(RUBRIC.checks).sort()).toEqual(CHECKS.map(({ meta }) => meta.id).sort());
    for (const { meta } of CHECKS) {
      expect(RUBRIC.checks[meta.id]).toHaveProperty(meta.kind === 'earn' ? 'weight' : 'each');
      expect(meta.id.startsWith(`${meta.dimension}.`)).toBe(true);
    }
  });

  it('has words for every check in both languages', () => {
    for (const texts of [checksZh, checksEn] as const) {
      const ids = new Set(Object.keys(texts));
      expect(
        CHECKS.filter(({ meta }) => !ids.has(`check.${meta.id}.name`) || !ids.has(`check.${meta.id}.better`)),
      ).toEqual([]);
    }
  });
});

describe('metrics', () => {
  it('are the platform’s own figures', () => {
    expect(score(great).metrics).toEqual({
      firstResponse: 20,
      averageResponse: 20,
      handleTime: 200,
      threeMinuteRate: 1,
      turns: 10,
      messageRatio: 1,
      firstContactResolution: true,
    });
  });

  it('count a message answered too late and one never answered', () => {
    const late = makeTrace([
      OPENING,
      agent('Hello', { at: 300_000 }),
      customer('So?', { at: 310_000, move: 'press' }),
    ]);
    expect(score(late).metrics).toMatchObject({
      firstResponse: 300,
      averageResponse: 300,
      threeMinuteRate: 0,
      messageRatio: 0.5,
    });
  });

  it('do not wait for an answer to a goodbye', () => {
    const left = makeTrace([OPENING, hello, customer('Bye', { move: 'thank' })]);
    expect(score(left).metrics).toMatchObject({ threeMinuteRate: 1, averageResponse: 20 });
  });

  it('are null where nobody answered', () => {
    expect(score(makeTrace([OPENING])).metrics).toMatchObject({
      firstResponse: null,
      averageResponse: null,
      threeMinuteRate: 0,
    });
  });
});
