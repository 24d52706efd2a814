import type { ShopState } from '../../shop/types.ts';
import type { Claim, JudgedClaim } from '../types.ts';
import type { Discussed } from './products.ts';

/** A sum is the same when people would call it the same: 229 for 229.00, 19.9 for 19.90. */
const same = (a: number, b: number): boolean => Math.abs(a - b) < 0.05;

const judgePaid = (claim: Claim, said: number, shop: ShopState): JudgedClaim => {
  const { order } = shop;
  if (!order) return { ...claim, verdict: 'unsupported' };
  const right = [
    order.amount,
    order.amount / order.quantity,
    order.amount - shop.refunded - shop.priceAdjusted,
  ].some((sum) => same(sum, said));
  return { ...claim, verdict: right ? 'true' : 'false', truth: order.amount };
};

/** A sum said where no product is named in this reply: it stands if exactly one product of the shop costs that. */
const judgeUnnamed = (claim: Claim, said: number, { pack }: ShopState): JudgedClaim => {
  const [only, ...more] = pack.products.filter(({ price }) => same(price, said));
  return only && more.length === 0
    ? { ...claim, verdict: 'true', truth: only.price }
    : { ...claim, verdict: 'unsupported' };
};

/** Holds a price against the product's, or what was paid against the order. */
export function judgePrice(claim: Claim, discussed: Discussed | null, shop: ShopState): JudgedClaim {
  const said = Number(claim.value);
  if (claim.subject === 'paid') return judgePaid(claim, said, shop);
  if (!discussed) return judgeUnnamed(claim, said, shop);
  const { product, by } = discussed;
  const paid = shop.order?.product.id === product.id && same(shop.order.amount, said);
  const right = paid || same(product.price, said);
  const verdict = right ? 'true' : by === 'name' ? 'false' : 'unsupported';
  return { ...claim, product: product.id, verdict, truth: product.price };
}
