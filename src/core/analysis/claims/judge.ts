import type { View } from '../../language/sentence.ts';
import { exhaustive } from '../../shared/exhaustive.ts';
import type { ShopState } from '../../shop/types.ts';
import type { Claim, JudgedClaim } from '../types.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { judgeDate } from './judge-arrival.ts';
import { judgeDeed } from './judge-deed.ts';
import { judgePolicy } from './judge-policy.ts';
import { judgePrice } from './judge-price.ts';
import { judgeCause, judgeState } from './judge-state.ts';
import { namedPrices } from './named-prices.ts';
import { type Discussed, ProductThread } from './products.ts';
import { propertyClaims } from './properties.ts';

/** Where in its clause a claim begins: what is named before it is what it speaks of. */
function placeOf(sentence: View, clause: Clause, { range }: Claim): number {
  const end = clause.start + clause.text.length;
  let place = clause.start;
  while (place < end && sentence.origin(place, place + 1)[0] < range[0]) place++;
  return place;
}

/** The product a claim speaks of. */
const productOf = (claim: Claim, thread: ProductThread): Discussed | null => {
  const sentence = thread.sentences.find(({ index }) => index === claim.sentence);
  if (!sentence) return null;
  const clause = clausesOf(sentence.sentence).findLast(
    ({ start }) => sentence.origin(start, start + 1)[0] <= claim.range[0],
  );
  return clause ? thread.at(sentence, placeOf(sentence, clause, claim), clause) : null;
};

const judgeOne = (claim: Claim, thread: ProductThread, shop: ShopState, at: number): JudgedClaim => {
  switch (claim.kind) {
    case 'deed':
      return judgeDeed(claim, shop);
    case 'policy':
      return judgePolicy(claim, thread.sentences, shop);
    case 'date':
      return judgeDate(claim, thread.sentences, shop, at);
    case 'state':
      return judgeState(claim, shop, at);
    case 'cause':
      return judgeCause(claim, thread.sentences, shop);
    case 'price':
      return judgePrice(claim, productOf(claim, thread), shop);
    case 'property':
      return { ...claim, verdict: 'unsupported' };
    default:
      return exhaustive(claim.kind);
  }
};

/** The same sum, found twice. */
const isSame = (a: Claim, b: Claim): boolean =>
  a.kind === b.kind && a.range[0] < b.range[1] && b.range[0] < a.range[1];

/**
 * Holds the claims of a reply against the shop at that moment and adds what it says of products' properties.
 * `at` is milliseconds since the session's start. False only where the shop's data contradict it; `unsupported`
 * where nothing is on file, and for deeds announced (`now`, `later`) until the desk has done them. Days come back
 * counted from today.
 */
export function judgeClaims(
  claims: readonly Claim[],
  sentences: readonly View[],
  shop: ShopState,
  at: number,
): JudgedClaim[] {
  const thread = new ProductThread(sentences, shop.pack, shop.order?.product ?? shop.bought);
  const judged = claims.map((claim) => judgeOne(claim, thread, shop, at));
  const prices = namedPrices(thread).filter((price) => !judged.some((claim) => isSame(claim, price)));
  return [...judged, ...prices, ...propertyClaims(sentences, thread, shop)].sort(
    (a, b) => a.range[0] - b.range[0],
  );
}
