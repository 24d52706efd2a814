const FACTORS = [1, 10, 100, 1000, 10_000] as const;

/** Rounds half away from zero to `digits` decimals; the only rounding function of the project. */
export function round(value: number, digits = 0): number {
  const factor = FACTORS[digits] ?? 10 ** digits;
  const rounded = (Math.sign(value) * Math.round(Math.abs(value) * factor)) / factor;
  return rounded === 0 ? 0 : rounded;
}

export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** Mean of a list, or null when there is nothing to average. */
export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
