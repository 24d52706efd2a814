import { mean, round } from '../../shared/round.ts';
import type { Spread } from './types.ts';

/** Mean and standard deviation of a sample, unrounded; zero of nothing. */
export function spreadOf(values: readonly number[]): Spread {
  const middle = mean(values) ?? 0;
  if (values.length < 2) return { mean: middle, sd: 0 };
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return { mean: middle, sd: Math.sqrt(squares / (values.length - 1)) };
}

/** Variance of the mean of a sample; a sample too small or too even to tell is taken to vary by `least`. */
export const varianceOfMean = (values: readonly number[], least: number): number =>
  Math.max(spreadOf(values).sd, least) ** 2 / Math.max(1, values.length);

/** Two standard errors of the difference between two means. */
export const noiseBetween = (left: readonly number[], right: readonly number[], least: number): number =>
  2 * Math.sqrt(varianceOfMean(left, least) + varianceOfMean(right, least));

export const rounded = ({ mean: middle, sd }: Spread, digits = 2): Spread => ({
  mean: round(middle, digits),
  sd: round(sd, digits),
});

/** Items by a key, in the order of their first coming. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
