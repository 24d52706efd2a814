import { findMention } from '../../language/mention.ts';
import { normalise } from '../../language/normalise.ts';
import type { View } from '../../language/sentence.ts';
import { daysBetween } from '../../shared/calendar.ts';
import type { Delivery, ShopState } from '../../shop/types.ts';
import type { Claim, JudgedClaim, Verdict } from '../types.ts';
import { causesIn } from './causes.ts';
import { viewOf } from './stated.ts';

type Real = Delivery['state'];

/** What may be said of a parcel in each state, and what contradicts it; the rest is open. */
const SAID: Readonly<
  Record<string, { readonly holds: readonly Real[]; readonly contradicts: readonly Real[] }>
> = {
  delivered: { holds: ['delivered'], contradicts: ['preparing', 'in-transit', 'held'] },
  'out-for-delivery': { holds: [], contradicts: ['preparing', 'held', 'delivered'] },
  'in-transit': { holds: ['in-transit'], contradicts: ['preparing', 'delivered'] },
  held: { holds: ['held'], contradicts: ['preparing', 'delivered'] },
  shipped: { holds: ['in-transit', 'held', 'delivered'], contradicts: ['preparing'] },
  lost: { holds: [], contradicts: ['preparing', 'in-transit', 'held', 'delivered'] },
  'not-shipped': { holds: ['preparing'], contradicts: ['in-transit', 'held', 'delivered'] },
};

/** Without a delivery record the order's status still tells whether it has left. */
const realState = (shop: ShopState): Real | null => {
  if (shop.delivery) return shop.delivery.state;
  const { order } = shop;
  if (!order) return null;
  if (order.status === 'delivered') return 'delivered';
  return order.status === 'shipped' ? 'in-transit' : 'preparing';
};

const verdictOn = (said: string, real: Real): Verdict => {
  const rule = SAID[said];
  if (rule?.holds.includes(real)) return 'true';
  return rule?.contradicts.includes(real) ? 'false' : 'unsupported';
};

/** Holds what was said of the parcel against its record. With a second parcel out nothing is called false. */
export function judgeState(claim: Claim, shop: ShopState, at: number): JudgedClaim {
  const real = realState(shop);
  if (real === null) return { ...claim, verdict: 'unsupported' };
  const today =
    shop.delivery?.arrivesOn != null && daysBetween(shop.startedAt + at, shop.delivery.arrivesOn) === 0;
  const verdict =
    claim.value === 'out-for-delivery' && real === 'in-transit' && today
      ? 'true'
      : verdictOn(String(claim.value), real);
  if (verdict === 'false' && shop.shipments.length > 0)
    return { ...claim, verdict: 'unsupported', truth: real };
  return { ...claim, verdict, truth: real };
}

/** Holds the reason given for a delay against the delivery record's. */
export function judgeCause(claim: Claim, views: readonly View[], shop: ShopState): JudgedClaim {
  const cause = shop.delivery?.cause;
  if (!cause) return { ...claim, verdict: 'unsupported' };
  const truth = cause.text[shop.lang];
  const own = viewOf(claim, views)?.own ?? '';
  const named = findMention(own, cause.mention.zh) ?? findMention(own, cause.mention.en);
  if (named) return { ...claim, verdict: 'true', truth };
  const real = causesIn(
    normalise([cause.text.zh, cause.text.en, ...cause.mention.zh, ...cause.mention.en].join(' ')).text,
  );
  if (real.includes(String(claim.value))) return { ...claim, verdict: 'true', truth };
  return { ...claim, verdict: real.length > 0 ? 'false' : 'unsupported', truth };
}
