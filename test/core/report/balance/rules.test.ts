import { describe, expect, it } from 'vitest';
import { judgeBalance, type PlayedSession, rowsOf } from '../../../../src/core/report/balance/index.ts';

const session = (overrides: Partial<PlayedSession> = {}): PlayedSession => ({
  scenario: 'broken-kettle',
  lang: 'zh',
  archetype: 'upset',
  level: 2,
  agent: 'expert',
  seed: 1,
  outcome: 'resolved',
  stars: 5,
  overall: 90,
  scores: { empathy: 90, accuracy: 90, questioning: null, resolution: 90 },
  turns: 12,
  ...overrides,
});
const times = (count: number, overrides: Partial<PlayedSession> = {}): PlayedSession[] =>
  Array.from({ length: count }, (_, i) => session({ seed: i + 1, ...overrides }));
const broken = (sessions: readonly PlayedSession[]): string[] =>
  judgeBalance(sessions).flatMap(({ rule, passed }) => (passed ? [] : [rule]));

describe('a fair game', () => {
  it('of nothing breaks no rule', () => {
    expect(broken([])).toEqual([]);
  });

  it('has an expert who brings 95 of 100 to a good end', () => {
    const of = (failed: number) => [...times(100 - failed), ...times(failed, { outcome: 'partial' })];
    expect(broken(of(5))).toEqual([]);
    expect(broken(of(6))).toEqual(['expert-resolves']);
  });

  it('is not won by gifts, neither in scores nor in stars', () => {
    const gifts = { agent: 'give-away' } as const;
    expect(broken([...times(3), ...times(3, { ...gifts, overall: 40, stars: 4 })])).toEqual([]);
    expect(broken([...times(3), ...times(3, { ...gifts, overall: 91, stars: 4 })])).toEqual([
      'gifts-do-not-win',
    ]);
    expect(broken([...times(3, { stars: 4 }), ...times(3, { ...gifts, overall: 40, stars: 5 })])).toEqual([
      'gifts-do-not-win',
    ]);
  });

  it('gets no easier with the level, whoever plays', () => {
    const at = (level: 1 | 2, overall: number) => times(10, { agent: 'give-away', level, overall, stars: 3 });
    expect(broken([...at(1, 40), ...at(2, 40.5)])).toEqual([]);
    expect(broken([...at(1, 40), ...at(2, 45)])).toEqual(['levels-get-harder']);
  });

  it('is harder at level 5 than at level 1 for the average one', () => {
    const at = (
      level: 1 | 5,
      overall: number,
      outcome: PlayedSession['outcome'],
      stars: PlayedSession['stars'] = 3,
    ) => times(10, { agent: 'average', level, overall, outcome, stars });
    expect(broken([...at(1, 70, 'resolved'), ...at(5, 50, 'abandoned')])).toEqual([]);
    expect(broken([...at(1, 70, 'resolved'), ...at(5, 50, 'resolved')])).toEqual([]);
    expect(broken([...at(1, 70, 'resolved'), ...at(5, 70, 'resolved')])).toEqual(['levels-get-harder']);
    expect(broken([...at(1, 70, 'resolved'), ...at(5, 50, 'resolved', 5)])).toEqual(['levels-get-harder']);
    expect(broken([...at(1, 70, 'partial'), ...at(5, 50, 'abandoned')])).toEqual([]);
    expect(broken([...at(1, 70, 'partial'), ...at(5, 70, 'abandoned')])).toEqual(['levels-get-harder']);
    expect(broken([...at(1, 30, 'abandoned'), ...at(5, 30, 'abandoned')])).toEqual(['levels-get-harder']);
    expect(broken([...at(1, 30, 'abandoned', 1), ...at(5, 30, 'abandoned', 1)])).toEqual([]);
  });

  it('is equally hard with every seed', () => {
    expect(broken([session({ overall: 90 }), session({ overall: 84 })])).toEqual([]);
    expect(broken([session({ overall: 90 }), session({ overall: 80 })])).toEqual(['forms-are-equal']);
  });

  it('ranks agents by their skill', () => {
    const of = (agent: PlayedSession['agent'], overall: number) => session({ agent, overall, stars: 3 });
    const fair = [of('expert', 95), of('average', 60), of('novice', 30), of('robot', 10), of('rude', 2)];
    expect(broken(fair)).toEqual([]);
    expect(broken([...fair, of('stuffer', 10)])).toEqual([]);
    expect(broken([...fair, of('stuffer', 31)])).toEqual(['skill-shows']);
    expect(judgeBalance([of('average', 60), of('novice', 61)]).at(-1)?.offences).toEqual([
      { of: { scenario: 'broken-kettle', lang: 'zh' }, found: { average: 60, novice: 61 } },
    ]);
  });
});

describe('rows', () => {
  it('hold shares, means and standard deviations of a pairing', () => {
    const [row, ...more] = rowsOf([
      session({ overall: 80, stars: 4 }),
      session({ overall: 90, outcome: 'partial', stars: 5 }),
    ]);
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      sessions: 2,
      outcomes: { resolved: 0.5, partial: 0.5, escalated: 0, abandoned: 0 },
      overall: { mean: 85, sd: 7.07 },
      stars: { mean: 4.5, sd: 0.71 },
    });
    expect(row?.scores.questioning).toBeNull();
  });

  it('are parted by scenario, language, character, level and agent', () => {
    expect(
      rowsOf([session(), session({ level: 3 }), session({ lang: 'en' }), session({ seed: 2 })]),
    ).toHaveLength(3);
  });
});
