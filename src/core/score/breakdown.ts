import { round } from '../shared/round.ts';

export interface Earning {
  readonly weight: number;
  /** 0 to 1 */
  readonly earned: number;
}

export interface Breakdown {
  /** Whole, 0 to 100; the points below sum to it. */
  readonly score: number;
  /** Per earning check, in order: whole points and the most it could have brought; the latter sum to 100. */
  readonly points: readonly number[];
  readonly max: readonly number[];
  /** Per harm, in order: 0 or negative whole points. */
  readonly harm: readonly number[];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Whole numbers near the values that sum to `total`, the largest remainders first; `total` is near their sum. */
export function apportion(values: readonly number[], total: number): number[] {
  const whole = values.map(Math.floor);
  const order = values
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  const up = new Set(order.slice(0, Math.max(0, total - sum(whole))).map(({ index }) => index));
  return whole.map((value, index) => value + (up.has(index) ? 1 : 0));
}

/** What each harm takes while there is something to take, in order. */
function truncated(harms: readonly number[], total: number): number[] {
  let left = total;
  return harms.map((harm) => {
    const taken = Math.min(harm, left);
    left -= taken;
    return taken;
  });
}

/**
 * The score of a dimension as a sum. Weights become whole points that sum to 100, each check earns its share of
 * them, harm takes away down to nothing. Null when nothing applies.
 */
export function breakDown(earnings: readonly Earning[], harms: readonly number[]): Breakdown | null {
  const weights = sum(earnings.map(({ weight }) => weight));
  if (weights <= 0) return null;
  const max = apportion(
    earnings.map(({ weight }) => (100 * weight) / weights),
    100,
  );
  const raw = earnings.map(({ earned }, index) => round((max[index] ?? 0) * earned, 6));
  const taken = truncated(harms, sum(raw));
  const score = round(sum(raw) - sum(taken));
  const all = apportion([...raw, ...taken.map((value) => -value)], score);
  return {
    score,
    max,
    points: all.slice(0, raw.length),
    harm: all.slice(raw.length).map((value) => (value === 0 ? 0 : value)),
  };
}
