import { findClocks } from './clocks.ts';
import { findDatesEn } from './dates-en.ts';
import { findDatesZh } from './dates-zh.ts';
import { findDurations } from './durations.ts';
import { findNumbers } from './measures.ts';
import { findMoney } from './money.ts';
import { withoutOverlaps } from './scan.ts';
import type { Quantity } from './types.ts';

/** Money, days, clock times and spans of time in normalised text of either language, in order; none overlap. */
export function findTimes(text: string): Quantity[] {
  return withoutOverlaps([
    ...findMoney(text),
    ...findDatesZh(text),
    ...findDatesEn(text),
    ...findDurations(text),
    ...findClocks(text),
  ]);
}

/** Everything countable in normalised text of either language, plain numbers included; none overlap. */
export const findQuantities = (text: string): Quantity[] =>
  withoutOverlaps([...findTimes(text), ...findNumbers(text)]);

export { type DayExpression, dayExpression, possibleDays, resolveDay } from './day-expression.ts';
export { findDurations } from './durations.ts';
export { findNumbers } from './measures.ts';
export { findMoney } from './money.ts';
export type * from './types.ts';
export { convert, unitOf } from './units.ts';
