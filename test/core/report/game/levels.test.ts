import { describe, expect, it } from 'vitest';
import { levelState, MARK, sharedNeeds } from '../../../../src/core/report/game/levels.ts';
import type { Played } from '../../../../src/core/report/game/played.ts';
import { RUBRIC } from '../../../../src/core/score/rubric.ts';
import { DIMENSIONS } from '../../../../src/core/shared/dimensions.ts';
import { makePlayed, makeScores } from '../../../factories/played.ts';

const good = (overrides: Partial<Played> = {}) => makePlayed({ scores: makeScores(85), ...overrides });
const varied = (overrides: Partial<Played> = {}) => [
  good({ scenario: 'a', archetype: 'upset', ...overrides }),
  good({ scenario: 'b', archetype: 'anxious', ...overrides }),
  good({ scenario: 'a', archetype: 'rushed', ...overrides }),
];

describe('the level of a trainee', () => {
  it('begins with everything missing', () => {
    const state = levelState([]);
    expect(state).toMatchObject({ mastered: 0, working: 1, clear: 0, steps: [] });
    expect(sharedNeeds(state.needs)).toEqual([
      { dimensions: [...DIMENSIONS], more: 3, otherScenario: true, otherArchetype: true },
    ]);
  });

  it('uses the pass mark of the rubric', () => {
    expect(MARK).toBe(RUBRIC.passMark);
  });

  it('is passed by three of five good ones in two scenarios with two kinds', () => {
    const sessions = varied();
    const state = levelState(sessions);
    expect(state).toMatchObject({ mastered: 1, working: 2 });
    expect(state.steps).toEqual([{ level: 1, session: sessions[2]?.id }]);
  });

  it('says which dimension lacks one more', () => {
    const sessions = varied();
    const weak = { ...good({ scenario: 'a' }), scores: makeScores(85, { questioning: 69 }) };
    const state = levelState([sessions[0] ?? weak, weak, sessions[1] ?? weak]);
    expect(state.mastered).toBe(0);
    expect(state.shown).toEqual({ empathy: 3, accuracy: 3, questioning: 2, resolution: 3 });
    expect(state.needs).toEqual([
      { dimension: 'questioning', more: 1, otherScenario: false, otherArchetype: false },
    ]);
  });

  it('asks for another scenario or another kind where all were the same', () => {
    const sameScenario = varied({ scenario: 'a' });
    expect(levelState(sameScenario).needs[0]).toMatchObject({
      more: 1,
      otherScenario: true,
      otherArchetype: false,
    });
    const sameKind = varied({ archetype: 'upset' });
    expect(levelState(sameKind).needs[0]).toMatchObject({
      more: 1,
      otherScenario: false,
      otherArchetype: true,
    });
  });

  it('counts what falls out of sight while new ones come in', () => {
    const bad = { scores: makeScores(20) };
    const sessions = [
      good({ scenario: 'a', archetype: 'upset' }),
      good({ scenario: 'b', archetype: 'anxious' }),
      ...[1, 2, 3].map(() => makePlayed(bad)),
    ];
    // Two good ones stand in the window of five, and both leave it before a third has come.
    expect(levelState(sessions).shown.empathy).toBe(0);
    expect(levelState(sessions).needs[0]?.more).toBe(3);
  });

  it.each([0, 1, 2, 3, 4])(
    'is reached by exactly as many good ones as it says (after history %i)',
    (variant) => {
      const scores = [[85, 20, 85], [20, 20], [85], [85, 85, 20, 20, 20], [20, 85, 20, 85]][variant] ?? [];
      const past = scores.map((score, i) =>
        makePlayed({
          scores: makeScores(score),
          scenario: i % 2 ? 'a' : 'b',
          archetype: i % 2 ? 'upset' : 'vip',
        }),
      );
      const more = levelState(past).needs[0]?.more ?? 0;
      const coming = [1, 2, 3].map((i) =>
        good({ scenario: `new-${i}`, archetype: i % 2 ? 'irate' : 'firm' }),
      );
      expect(levelState([...past, ...coming.slice(0, more - 1)]).mastered).toBe(0);
      expect(levelState([...past, ...coming.slice(0, more)]).mastered).toBe(1);
    },
  );

  it('waits until a red line is five customers past', () => {
    const crossed = good({ scenario: 'a', critical: ['insult'] });
    const after = levelState([crossed, ...varied()]);
    expect(after).toMatchObject({ mastered: 0, clear: 2 });
    expect(after.needs).toEqual([]);
    expect(levelState([crossed, ...varied(), good(), good()]).mastered).toBe(1);
  });

  it('leaves out a dimension that was not scored, but wants it shown', () => {
    const sessions = varied().map((each) => ({ ...each, scores: makeScores(85, { questioning: null }) }));
    expect(levelState(sessions).needs.map(({ dimension, more }) => [dimension, more])).toEqual([
      ['questioning', 3],
    ]);
  });

  it('counts harder customers for easier levels, so that skill is not held back', () => {
    expect(levelState(varied({ level: 4 }))).toMatchObject({ mastered: 4, working: 5 });
    expect(levelState(varied({ level: 5 }))).toMatchObject({ mastered: 5, working: null, needs: [] });
  });

  it('does not count easier customers for harder levels', () => {
    expect(levelState([...varied(), ...varied()])).toMatchObject({ mastered: 1, working: 2 });
  });

  it('never goes down', () => {
    const worse = Array.from({ length: 8 }, () =>
      makePlayed({ scores: makeScores(10), critical: ['insult'] }),
    );
    expect(levelState([...varied(), ...worse]).mastered).toBe(1);
  });

  it('counts a customer once, however often they are met', () => {
    const [first, second] = varied();
    const again = { ...(second ?? good()), id: 'again' };
    expect(levelState([first ?? good(), second ?? good(), again, { ...again, id: 'more' }])).toMatchObject({
      mastered: 0,
      shown: { empathy: 2 },
    });
  });

  it('does not slow down with a long history', () => {
    const many = Array.from({ length: 20_000 }, (_, i) =>
      makePlayed({ scores: makeScores(i % 60), seed: i }),
    );
    expect(levelState(many).mastered).toBe(0);
  }, 3000);
});
