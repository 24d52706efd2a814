import type { Sentence, View } from '../../language/sentence.ts';
import type { Lang } from '../../shared/lang.ts';
import { rememberedInRoom } from '../../shared/memo.ts';
import { overlap } from '../../shared/ranges.ts';
import type { Claim } from '../types.ts';
import { arrivalClaims } from './arrivals.ts';
import { causeClaims } from './causes.ts';
import { deedClaims } from './deeds.ts';
import { deedsAfter } from './deeds-after.ts';
import { dayPolicyClaims } from './policy-days.ts';
import { instantRefundClaims } from './policy-instant.ts';
import { plainPolicyClaims } from './policy-plain.ts';
import { termPolicyClaims } from './policy-terms.ts';
import { priceClaims } from './prices.ts';
import { placed, type Stated } from './stated.ts';
import { stateClaims } from './states.ts';
import { stockClaims } from './stock.ts';

const EXTRACTORS = [
  deedClaims,
  dayPolicyClaims,
  instantRefundClaims,
  termPolicyClaims,
  plainPolicyClaims,
  arrivalClaims,
  stateClaims,
  stockClaims,
  causeClaims,
  priceClaims,
];

/** A day that belongs to a rule of the shop is no day of this parcel. */
const isOfPolicy = (claim: Claim, all: readonly Claim[]): boolean =>
  claim.kind === 'date' &&
  all.some(
    (other) =>
      other.kind === 'policy' &&
      (overlap(other.range, claim.range) ||
        (other.subject === 'ship-cutoff' && claim.subject === 'dispatch')),
  );

const statedIn = rememberedInRoom((sentence: Sentence): Stated[] =>
  EXTRACTORS.flatMap((extract) => extract(sentence)),
);

function claimsOf(view: View): Claim[] {
  const all = statedIn(view.sentence).map((claim) => placed(claim, view));
  return all.length < 2 ? all : all.filter((claim) => !isOfPolicy(claim, all));
}

/**
 * What a reply states that can be checked, as said. Properties of products need the shop's pack and are found by
 * `judgeClaims`. An arrival (`arrival`, `dispatch`) is a number of days from today, or a day expression where the
 * shop's clock decides or the day is a limit (`thu`, `by +3`).
 */
export function extractClaims(sentences: readonly View[], _lang: Lang): Claim[] {
  const after = deedsAfter(sentences);
  const claims = sentences.flatMap(claimsOf);
  return after.length === 0 ? claims : [...claims, ...after];
}
