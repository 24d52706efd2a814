import { daysBetween } from '../../shared/calendar.ts';
import { round } from '../../shared/round.ts';
import { amountArg, badOrder } from '../args.ts';
import { type DeskTool, done, refused, type ToolOutcome } from '../outcome.ts';
import { rulesOf } from '../rules.ts';
import { leftToRefund, nowOf } from '../standing.ts';
import type { ShopState } from '../types.ts';

/** Gives back a difference in price under price protection, or takes a courtesy off an order not yet paid. */
export const adjustPrice: DeskTool = (state, { args, at }) => {
  const wrong = badOrder(state, args);
  if (wrong) return wrong;
  const asked = amountArg(args);
  if (!asked.ok) return asked.error;
  const amount = asked.value ?? difference(state);
  if (amount <= 0) return refused('desk.adjust-price.which-amount');
  const left = round(leftToRefund(state), 2);
  if (amount > left) return refused('desk.adjust-price.above-paid', { amount, left });
  const priceAdjusted = round(state.priceAdjusted + amount, 2);
  return (
    outsidePolicy(state, nowOf(state, at), priceAdjusted) ??
    done('desk.adjust-price.done', { amount, left: round(left - amount, 2) }, { priceAdjusted })
  );
};

/** What the order cost above today's price. */
const difference = ({ order, priceAdjusted }: ShopState): number =>
  order ? round(order.amount - order.product.price * order.quantity - priceAdjusted, 2) : 0;

function outsidePolicy(state: ShopState, now: number, total: number): ToolOutcome | null {
  const { 'price-protection-days': days, 'courtesy-max': most } = rulesOf(state.pack);
  if (state.order?.status === 'unpaid' && most !== undefined) {
    return total > most ? refused('desk.adjust-price.above-limit', { most }) : null;
  }
  if (days === undefined) return refused('desk.adjust-price.not-granted');
  return daysBetween(state.order?.placedAt ?? now, now) > days
    ? refused('desk.adjust-price.too-late', { days })
    : null;
}
