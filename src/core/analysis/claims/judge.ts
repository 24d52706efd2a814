import type { View } from '../../language/sentence.ts';
import { exhaustive } from '../../shared/exhaustive.ts';
import { rememberedByPair } from '../../shared/memo.ts';
import { overlap } from '../../shared/ranges.ts';
import type { Product, ShopPack, ShopState } from '../../shop/types.ts';
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
import { viewOf } from './stated.ts';
import { judgeStock } from './stock.ts';

/** Where in its clause a claim begins: what is named before it is what it speaks of. */
function placeOf(view: View, clause: Clause, { range }: Claim): number {
  const end = clause.start + clause.text.length;
  let place = clause.start;
  while (place < end && view.origin(place, place + 1)[0] < range[0]) place++;
  return place;
}

/** The product a claim speaks of. */
const productOf = (claim: Claim, thread: ProductThread): Discussed | null => {
  const view = viewOf(claim, thread.views);
  if (!view) return null;
  const clause = clausesOf(view.sentence).findLast(
    ({ start }) => view.origin(start, start + 1)[0] <= claim.range[0],
  );
  return clause ? thread.at(view, placeOf(view, clause, claim), clause) : null;
};

const judgeOne = (claim: Claim, thread: ProductThread, shop: ShopState, at: number): JudgedClaim => {
  switch (claim.kind) {
    case 'deed':
      return judgeDeed(claim, shop);
    case 'policy':
      return judgePolicy(claim, thread.views, shop, at);
    case 'date':
      return judgeDate(claim, thread.views, shop, at);
    case 'state':
      return claim.subject === 'stock'
        ? judgeStock(claim, productOf(claim, thread), shop)
        : judgeState(claim, shop, at);
    case 'cause':
      return judgeCause(claim, thread.views, shop);
    case 'price':
      return judgePrice(claim, productOf(claim, thread), shop);
    case 'property':
      return { ...claim, verdict: 'unsupported' };
    default:
      return exhaustive(claim.kind);
  }
};

/** The same sum, found twice. */
const isSame = (a: Claim, b: Claim): boolean => a.kind === b.kind && overlap(a.range, b.range);

/** What a reply says of products: it depends on the shop's pages and on the product taken for granted. */
interface Spoken {
  readonly thread: ProductThread;
  readonly properties: readonly JudgedClaim[];
}

const spokenByProduct = rememberedByPair(
  (_views: readonly View[], _pack: ShopPack) => new Map<Product | null, Spoken>(),
);

function spokenOf(views: readonly View[], { pack, order, bought }: ShopState): Spoken {
  const product = order?.product ?? bought;
  const known = spokenByProduct(views, pack);
  const before = known.get(product);
  if (before !== undefined) return before;
  const thread = new ProductThread(views, pack, product);
  const spoken = { thread, properties: propertyClaims(thread) };
  known.set(product, spoken);
  return spoken;
}

/**
 * Holds the claims of a reply against the shop at that moment and adds what it says of products' properties.
 * `at` is milliseconds since the session's start. False only where the shop's data contradict it; `unsupported`
 * where nothing is on file, and for deeds announced (`now`, `later`) until the desk has done them. Days come back
 * counted from today.
 */
export function judgeClaims(
  claims: readonly Claim[],
  views: readonly View[],
  shop: ShopState,
  at: number,
): JudgedClaim[] {
  const { thread, properties } = spokenOf(views, shop);
  const judged = claims.map((claim) => judgeOne(claim, thread, shop, at));
  const prices = namedPrices(thread).filter((price) => !judged.some((claim) => isSame(claim, price)));
  return [...judged, ...prices, ...properties].sort((a, b) => a.range[0] - b.range[0]);
}
