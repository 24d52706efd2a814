import type { Played } from '../../src/core/report/game/played.ts';

let count = 0;

/** A passed session with a customer nobody met before; ids count up. */
export function makePlayed(overrides: Partial<Played> = {}): Played {
  count += 1;
  return {
    id: `s${count}`,
    scenario: 'broken-kettle',
    seed: count,
    lang: 'zh',
    archetype: 'upset',
    level: 1,
    scoring: 'test/1',
    day: 20_000,
    scores: { empathy: 80, accuracy: 80, questioning: 80, resolution: 80 },
    overall: 80,
    passed: true,
    critical: [],
    outcome: 'resolved',
    csat: 4,
    threeMinuteRate: 1,
    marks: {},
    mood: { first: -0.5, last: 0.5 },
    ...overrides,
  };
}

/** Four equal scores, but for those named. */
export const makeScores = (all: number | null, but: Partial<Played['scores']> = {}): Played['scores'] => ({
  empathy: all,
  accuracy: all,
  questioning: all,
  resolution: all,
  ...but,
});
