import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../src/core/report/game/kinds.ts';
import { HARM, type Played } from '../../../../src/core/report/game/played.ts';
import { recommend } from '../../../../src/core/report/game/recommend.ts';
import { SKILLS } from '../../../../src/core/report/game/skills.ts';
import { gradeOf, retrievability, skillCards, skillScore } from '../../../../src/core/report/game/spacing.ts';
import { CHECKS } from '../../../../src/core/score/checks/index.ts';
import { RUBRIC } from '../../../../src/core/score/rubric.ts';
import { ARCHETYPES } from '../../../../src/core/shared/personas.ts';
import { makePlayed, makeScores } from '../../../factories/played.ts';

const order = { status: 'delivered' } as const;

const CANDIDATES: readonly Candidate[] = [
  {
    id: 'broken-on-arrival',
    level: 2,
    guide: ['4.1', '4.2', 'AT-3'],
    archetype: 'upset',
    relation: 'returning',
    order,
  },
  { id: 'which-backpack', level: 2, guide: ['3.1', '3.2', 'AT-2'], archetype: 'hesitant', relation: 'new' },
  {
    id: 'stuck-parcel',
    level: 3,
    guide: ['4.1', 'AT-1', 'SM-3'],
    archetype: 'anxious',
    relation: 'new',
    order,
  },
];

const TODAY = 20_100;

const skillOf = (id: string) => {
  const skill = SKILLS.find((each) => each.id === id);
  if (!skill) throw new Error(id);
  return skill;
};

const asking = (share: number, overrides: Partial<Played> = {}) =>
  makePlayed({
    day: TODAY - 3,
    marks: { 'questioning.brings-out-facts': share, 'questioning.opens-with-invitation': share },
    scores: makeScores(90, { questioning: 100 * share }),
    ...overrides,
  });

describe('skills', () => {
  it('hold every check of the rubric once, and nothing else', () => {
    const held = SKILLS.flatMap(({ checks }) => checks);
    expect([...held].sort()).toEqual(CHECKS.map(({ meta }) => meta.id).sort());
  });

  it('belong to the guide sections of the checks that earn in them', () => {
    for (const { meta } of CHECKS.filter(({ meta: { kind } }) => kind === 'earn')) {
      const skill = SKILLS.find(({ checks }) => checks.includes(meta.id));
      expect(meta.guide, meta.id).toContain(skill?.section);
    }
  });

  it('are scored by the weights of their checks, less what harm costs', () => {
    const skill = skillOf('resolution/AT-4');
    expect(skillScore(skill, { marks: { 'resolution.choice': 0.5 } })).toBe(50);
    const cost = RUBRIC.checks['resolution.way-out'];
    expect(cost && 'each' in cost && cost.each).toBe(10);
    expect(skillScore(skill, { marks: { 'resolution.choice': 0.5, 'resolution.way-out': HARM } })).toBe(40);
    expect(skillScore(skill, { marks: { 'resolution.way-out': HARM } })).toBe(0);
    expect(skillScore(skill, { marks: {} })).toBeNull();
  });

  it.each([
    [100, 4],
    [85, 4],
    [84, 3],
    [70, 3],
    [69, 2],
    [50, 2],
    [49, 1],
    [0, 1],
  ])('with %i points are graded %i', (score, grade) => {
    expect(gradeOf(score)).toBe(grade);
  });
});

describe('spacing', () => {
  const due = (share: number) => skillCards([asking(share, { day: 100 })])[0]?.dueDay ?? 0;

  it('brings back the sooner what was done the worse', () => {
    expect(due(0.2)).toBe(101);
    expect(due(0.6)).toBeLessThanOrEqual(due(0.8));
    expect(due(0.8)).toBeLessThan(due(1));
  });

  it('lengthens with every time it goes well', () => {
    const [first] = skillCards([asking(0.8, { day: 100 })]);
    const second = skillCards([asking(0.8, { day: 100 }), asking(0.8, { day: first?.dueDay ?? 0 })])[0];
    expect((second?.dueDay ?? 0) - (second?.lastDay ?? 0)).toBeGreaterThan((first?.dueDay ?? 0) - 100);
  });

  it('gives the same days every time, and is not upset by a clock that was set back', () => {
    const history = [asking(0.6, { day: 100 }), asking(0.9, { day: 104 }), asking(0.3, { day: 90 })];
    expect(skillCards(history)).toEqual(skillCards(history));
    expect(skillCards(history)[0]?.lastDay).toBe(104);
  });

  it('forgets with time', () => {
    const [card] = skillCards([asking(0.8, { day: 100 })]);
    if (!card) throw new Error('no card');
    expect(retrievability(card, 100)).toBe(1);
    expect(retrievability(card, 110)).toBeLessThan(retrievability(card, 105));
  });
});

describe('the next customer', () => {
  const next = (history: readonly Played[], mastered: 0 | 1 | 2 | 3 | 4 | 5 = 0) =>
    recommend(history, mastered, CANDIDATES, TODAY);

  it('is an easy one in the easiest scenario for somebody new', () => {
    expect(next([])).toEqual({
      scenario: 'broken-on-arrival',
      cast: { archetype: 'friendly', level: 1 },
      why: [{ messageId: 'game.why.first', params: {} }],
    });
  });

  it('is nobody where there are no scenarios', () => {
    expect(recommend([], 0, [], TODAY)).toBeUndefined();
    expect(recommend([asking(1)], 0, [], TODAY)).toBeUndefined();
  });

  it('comes from the weakest dimension once its skill is due', () => {
    const history = [
      asking(0.3, { scenario: 'stuck-parcel' }),
      makePlayed({ scenario: 'stuck-parcel', day: TODAY - 3, marks: { 'resolution.efficient': 0.3 } }),
    ];
    expect(next(history)?.scenario).toBe('which-backpack');
    expect(next(history)?.why[0]).toEqual({
      messageId: 'game.why.due',
      params: { dimension: 'questioning', section: '3.1', score: 30, days: 3 },
    });
  });

  it('says so when nothing is due yet', () => {
    const why = next([asking(1, { day: TODAY - 1, marks: { 'questioning.brings-out-facts': 1 } })])?.why[0];
    expect(why?.messageId).toBe('game.why.ahead');
    expect(why?.params.days).toBeGreaterThan(1);
  });

  it('is one level above what is mastered, five at most', () => {
    expect([0, 1, 4, 5].map((mastered) => next([asking(1)], mastered as 0 | 1 | 4 | 5)?.cast.level)).toEqual([
      1, 2, 5, 5,
    ]);
  });

  it('is of the kind that went worst, but not the one just met', () => {
    const history = [
      makePlayed({ archetype: 'firm', overall: 40 }),
      makePlayed({ archetype: 'chatty', overall: 60 }),
      makePlayed({ archetype: 'rushed', overall: 10 }),
    ];
    expect(next(history)?.cast.archetype).toBe('firm');
    expect(next(history)?.why.at(-1)).toEqual({
      messageId: 'game.why.badly',
      params: { archetype: 'firm', score: 40 },
    });
  });

  it('is of a kind not met yet where all went well', () => {
    const history = [makePlayed({ archetype: 'friendly' }), makePlayed({ archetype: 'hesitant' })];
    expect(next(history)?.cast.archetype).toBe('anxious');
    expect(next(history)?.why.at(-1)?.messageId).toBe('game.why.not-met');
    const all = ARCHETYPES.flatMap((archetype) => [makePlayed({ archetype }), makePlayed({ archetype })]);
    expect(next([...all, makePlayed({ archetype: 'friendly' })])?.why.at(-1)?.messageId).toBe(
      'game.why.seldom',
    );
  });

  it('does not bring a scenario twice in a row where another would do', () => {
    const history = [makePlayed({ scenario: 'broken-on-arrival' })];
    expect(next(history)?.scenario).toBe('which-backpack');
  });
});
