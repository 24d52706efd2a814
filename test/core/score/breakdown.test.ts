import { describe, expect, it } from 'vitest';
import { apportion, breakDown } from '../../../src/core/score/breakdown.ts';
import { seededRandom } from '../../../src/core/shared/random.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('breakdown', () => {
  it('gives whole points by the largest remainders', () => {
    expect(apportion([33.4, 33.3, 33.3], 100)).toEqual([34, 33, 33]);
    expect(apportion([0.5, 0.5, 0.5], 2)).toEqual([1, 1, 0]);
  });

  it('is null when nothing applies', () => {
    expect(breakDown([], [10])).toBeNull();
  });

  it('gives all points for everything earned and none for nothing', () => {
    const weights = [26, 8, 13, 15];
    expect(
      breakDown(
        weights.map((weight) => ({ weight, earned: 1 })),
        [],
      ),
    ).toEqual({
      score: 100,
      points: [42, 13, 21, 24],
      max: [42, 13, 21, 24],
      harm: [],
    });
    expect(
      breakDown(
        weights.map((weight) => ({ weight, earned: 0 })),
        [20],
      ),
    ).toMatchObject({ score: 0, harm: [0] });
  });

  it('lets harm take what is there, in order, and no more', () => {
    expect(breakDown([{ weight: 1, earned: 0.5 }], [40, 40, 40])).toMatchObject({
      score: 0,
      points: [50],
      harm: [-40, -10, 0],
    });
  });

  it('sums exactly to the score, whatever was found', () => {
    const random = seededRandom(7, 'breakdown');
    for (let round = 0; round < 2000; round++) {
      const earnings = Array.from({ length: random.int(1, 14) }, () => ({
        weight: random.int(1, 40),
        earned: random.pick([0, 1, 0.5, 0.6667, random.next()]),
      }));
      const harms = Array.from({ length: random.int(0, 4) }, () => random.int(1, 50));
      const result = breakDown(earnings, harms);
      if (!result) throw new Error('Something applies');
      expect(sum([...result.points, ...result.harm])).toBe(result.score);
      expect(sum(result.max)).toBe(100);
      expect(result.score).toBeGreaterThanOrEqual(0);
      expect(result.score).toBeLessThanOrEqual(100);
      for (const [i, points] of result.points.entries()) {
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(result.max[i] ?? 0);
        if (earnings[i]?.earned === 1) expect(points).toBe(result.max[i]);
      }
      for (const points of result.harm) expect(points).toBeLessThanOrEqual(0);
    }
  });
});
