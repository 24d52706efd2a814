import { describe, expect, it } from 'vitest';
import { DIMENSIONS } from '../../src/core/shared/dimensions.ts';
import { type Change, compareAll } from './compare.ts';
import { lineOf, meanSize, quantile, tableOf } from './table.ts';
import { VARIANTS } from './variants/index.ts';

/** Points out of 100 by which a score may move when nothing but the typing changed. */
const MOST = 3;
/** Mean points for other words of the same content, and for the other language; 1.5 would be the aim. */
const MOST_PARAPHRASED = 2.5;
const MOST_BETWEEN_LANGUAGES = 2.5;
/** The same in each dimension. */
const MOST_A_DIMENSION = 6.5;

const { changes, twins } = compareAll();

const named = (name: string) => changes.filter(({ transformation }) => transformation === name);
const moved = (all: readonly Change[]) => all.filter(({ overall }) => Math.abs(overall) > MOST).map(lineOf);
const overalls = (all: readonly Change[]) => all.map(({ overall }) => overall);

console.log(
  [
    'Points by which scores change:',
    tableOf(changes),
    tableOf(twins),
    `\nParaphrases that move a session by more than ${MOST}:`,
    ...moved(named('paraphrase')),
  ].join('\n'),
);

describe('whole sessions score the same however they are typed', () => {
  it('the median change is 0', () => {
    expect(quantile(overalls(changes), 0.5)).toBe(0);
  });

  it.each(VARIANTS.map(({ name }) => name))(`%s moves no session by more than ${MOST}`, (name) => {
    expect(moved(named(name))).toEqual([]);
  });

  it(`other words for the same content move a session by ${MOST_PARAPHRASED} at most on average`, () => {
    expect(meanSize(overalls(named('paraphrase')))).toBeLessThanOrEqual(MOST_PARAPHRASED);
  });

  it(`Chinese and English sessions are within ${MOST_BETWEEN_LANGUAGES} points on average`, () => {
    expect(meanSize(overalls(twins))).toBeLessThanOrEqual(MOST_BETWEEN_LANGUAGES);
  });

  it.each(DIMENSIONS)(`%s moves by ${MOST_A_DIMENSION} points at most on average`, (dimension) => {
    for (const all of [named('paraphrase'), twins]) {
      const points = all.map(({ dimensions }) => dimensions[dimension]);
      expect(meanSize(points)).toBeLessThanOrEqual(MOST_A_DIMENSION);
    }
  });
});
