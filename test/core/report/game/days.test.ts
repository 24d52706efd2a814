import { describe, expect, it } from 'vitest';
import { dailyCustomer, dailyHistory, seedOfDay } from '../../../../src/core/report/game/daily.ts';
import {
  type Candidate,
  castIn,
  GENTLE_FIRST,
  kindsFor,
  kindsOfAny,
} from '../../../../src/core/report/game/kinds.ts';
import { streakOf } from '../../../../src/core/report/game/streak.ts';
import { ARCHETYPES } from '../../../../src/core/shared/personas.ts';
import { makePlayed } from '../../../factories/played.ts';

/** Tuesday, 10 March 2026. */
const TODAY = Date.UTC(2026, 2, 10) / 86_400_000;
const shared = { level: 2, guide: [], relation: 'new' } as const;
const ADVICE: Candidate = { ...shared, id: 'which-backpack', archetype: 'hesitant' };
const PARCEL: Candidate = {
  ...shared,
  id: 'stuck-parcel',
  archetype: 'anxious',
  order: { status: 'shipped' },
};
const SCENARIOS = [PARCEL, { ...PARCEL, id: 'broken-on-arrival' }, ADVICE];

describe('the customer of the day', () => {
  it('is the same for everybody, whatever the order of the list', () => {
    const daily = dailyCustomer(TODAY, SCENARIOS);
    expect(daily).toEqual(dailyCustomer(TODAY, [...SCENARIOS].reverse()));
    expect(daily).toMatchObject({ seed: 20260310, cast: { level: 2 } });
  });

  it('brings every scenario, and every kind that suits it, once before one comes again', () => {
    const days = (count: number, first: number) =>
      Array.from({ length: count }, (_, i) => dailyCustomer(first + i, SCENARIOS));
    const start = Math.ceil(TODAY / 3) * 3;
    expect(new Set(days(3, start).map((daily) => daily?.scenario)).size).toBe(3);
    const kinds = kindsFor(ADVICE);
    const round = Math.ceil(TODAY / (3 * kinds.length)) * 3 * kinds.length;
    const advice = days(3 * kinds.length, round).filter((daily) => daily?.scenario === ADVICE.id);
    expect(advice.map((daily) => daily?.cast.archetype).sort()).toEqual([...kinds].sort());
  });

  it('is gentle on Monday and hardest on Saturday', () => {
    const level = (day: number) => dailyCustomer(day, SCENARIOS)?.cast.level;
    expect([-1, 0, 1, 2, 3, 4, 5].map((ahead) => level(TODAY + ahead))).toEqual([1, 2, 2, 3, 4, 5, 3]);
  });

  it('is nobody where there are no scenarios', () => {
    expect(dailyCustomer(TODAY, [])).toBeUndefined();
  });

  it('has a history with the first result of each day', () => {
    const first = makePlayed({ seed: 20260309, overall: 61 });
    const history = dailyHistory(
      [first, makePlayed({ seed: 20260309, overall: 90 }), makePlayed()],
      TODAY,
      3,
    );
    expect(history.map(({ day, session }) => [day - TODAY, session?.overall ?? null])).toEqual([
      [-2, null],
      [-1, 61],
      [0, null],
    ]);
  });

  it('has a seed that no drawn one can be', () => {
    expect(seedOfDay(0)).toBe(19700101);
  });
});

describe('kinds of customers', () => {
  it('are all in the list that goes from gentle to hard', () => {
    expect([...GENTLE_FIRST].sort()).toEqual([...ARCHETYPES].sort());
  });

  it('play only where they contradict nothing', () => {
    expect(kindsFor(ADVICE)).not.toContain('irate');
    expect(kindsFor(PARCEL)).toContain('irate');
    expect(kindsFor(PARCEL)).not.toContain('unpaid');
    expect(kindsOfAny([ADVICE, PARCEL])).toContain('irate');
    expect(kindsOfAny([ADVICE, PARCEL])).not.toContain('unpaid');
  });

  it('are left to the scenario where they do not suit it', () => {
    expect(castIn(ADVICE, { archetype: 'irate', level: 4 })).toEqual({ level: 4 });
    expect(castIn(PARCEL, { archetype: 'irate', level: 4 })).toEqual({ archetype: 'irate', level: 4 });
    expect(castIn(ADVICE, undefined)).toBeUndefined();
  });
});

describe('the streak', () => {
  const ago = (...days: readonly number[]) =>
    streakOf(
      days.map((each) => 100 - each),
      100,
    );

  it('counts days in a row', () => {
    expect(ago(0, 1, 2).days).toBe(3);
    expect(ago(2, 0, 1, 1, 0).days).toBe(3);
  });

  it('forgives a single missed day, again and again', () => {
    expect(ago(0, 2, 3, 5).days).toBe(4);
  });

  it('starts over after two', () => {
    expect(ago(0, 3, 4).days).toBe(1);
  });

  it('does not miss today before it is over', () => {
    expect(ago(1, 2).days).toBe(2);
    expect(ago(2, 3).days).toBe(2);
    expect(ago(3, 4).days).toBe(0);
  });

  it('shows the last seven days', () => {
    expect(ago(0, 2, 6, 9).week).toEqual([true, false, false, false, true, false, true]);
    expect(ago().days).toBe(0);
  });
});
