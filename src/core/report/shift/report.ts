import type { ShiftMeta } from '../../session/shift/record-of.ts';
import type { Shift } from '../../session/shift/types.ts';
import { DIMENSIONS, type Dimension } from '../../shared/dimensions.ts';
import { mean, round } from '../../shared/round.ts';
import { type FinishedContact, finishContacts } from './finished.ts';
import { type ShiftMetrics, shiftMetrics } from './metrics.ts';
import { type RepeatedTexts, repeatedTexts } from './repeated.ts';

/** A shift that is over, judged. */
export interface ShiftReport {
  readonly contacts: readonly FinishedContact[];
  readonly metrics: ShiftMetrics;
  /** Means over the customers where the dimension applied; null where it applied to none. */
  readonly scores: Readonly<Record<Dimension, number | null>>;
  readonly overall: number | null;
  /** Customers whose session passed. */
  readonly passed: number;
  readonly canned: RepeatedTexts;
}

function meanOf(values: readonly (number | null)[]): number | null {
  const value = mean(values.filter((each) => each !== null));
  return value === null ? null : round(value, 1);
}

/** Sums judged contacts up. */
export function sumUp(contacts: readonly FinishedContact[], breaks: Shift['breaks']): ShiftReport {
  const cards = contacts.map(({ card }) => card);
  const scores = DIMENSIONS.map((each) => [each, meanOf(cards.map((card) => card.scores[each]))] as const);
  return {
    contacts,
    metrics: shiftMetrics(contacts, breaks),
    scores: Object.fromEntries(scores) as Record<Dimension, number | null>,
    overall: meanOf(cards.map(({ overall }) => overall)),
    passed: cards.filter(({ passed }) => passed).length,
    canned: repeatedTexts(contacts),
  };
}

/** Judges a shift; customers still there are left out, so it is for shifts that are over. */
export const shiftReport = (shift: Shift, meta: ShiftMeta = {}): ShiftReport =>
  sumUp(finishContacts(shift, meta), shift.breaks);

export { finishContact } from './finished.ts';
