import { round } from '../../shared/round.ts';
import { amountArg, badOrder } from '../args.ts';
import { type DeskTool, done, refused, type ToolOutcome } from '../outcome.ts';
import { rulesOf } from '../rules.ts';
import { isStuck, leftToRefund, nowOf, within } from '../standing.ts';
import type { ShopState } from '../types.ts';

/** Share of the price that may be given back beside a replacement. */
const SHARE_BESIDE_REPLACEMENT = 0.5;

/** Gives money back for the open order; all that is left of it unless an amount is named. */
export const refund: DeskTool = (state, { args, at }) => {
  const wrong = badOrder(state, args);
  if (wrong) return wrong;
  const asked = amountArg(args);
  if (!asked.ok) return asked.error;
  const left = round(leftToRefund(state), 2);
  if (left === 0) return refused('desk.refund.already', { amount: state.refunded });
  const amount = asked.value ?? left;
  if (amount > left) return refused('desk.refund.above-paid', { amount, left });
  return standsAgainst(state, nowOf(state, at), amount) ?? pay(state, amount);
};

function pay(state: ShopState, amount: number): ToolOutcome {
  const days = rulesOf(state.pack)['refund-arrives-days'];
  const change = { refunded: round(state.refunded + amount, 2) };
  if (days === undefined) return done('desk.refund.done', { amount }, change);
  return done('desk.refund.done-days', { amount, days }, change);
}

/** Why the shop would not refund, if it would not. */
function standsAgainst(state: ShopState, now: number, amount: number): ToolOutcome | null {
  const { order, refunded, shipments } = state;
  if (!order || order.status === 'unpaid') return refused('desk.refund.unpaid');
  const total = refunded + amount;
  if (shipments.length > 0 && total > order.amount * SHARE_BESIDE_REPLACEMENT) {
    return refused('desk.refund.after-replacement', {
      most: round(order.amount * SHARE_BESIDE_REPLACEMENT, 2),
    });
  }
  if (order.status === 'shipped') return isStuck(state, now) ? null : refused('desk.refund.on-its-way');
  return order.status === 'delivered' ? afterArrival(state, now, total >= order.amount) : null;
}

/** A parcel that came: within the days for returns all is open, within those for damage what the shop grants. */
function afterArrival(state: ShopState, now: number, inFull: boolean): ToolOutcome | null {
  const rules = rulesOf(state.pack);
  const returnDays = rules['return-window-days'];
  const damageDays = rules['damage-window-days'];
  if (within(state, now, returnDays)) return null;
  const open = within(state, now, damageDays) || (returnDays === undefined && damageDays === undefined);
  if (!open) return refused('desk.refund.too-late', { days: Math.max(returnDays ?? 0, damageDays ?? 0) });
  return inFull && rules['full-refund'] !== true ? refused('desk.refund.not-granted') : null;
}
