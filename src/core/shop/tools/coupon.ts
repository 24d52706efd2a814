import { round } from '../../shared/round.ts';
import { amountArg, badOrder, textArg } from '../args.ts';
import { type DeskTool, done, refused } from '../outcome.ts';
import { rulesOf } from '../rules.ts';

/** Gives a coupon as a courtesy; what is left of the limit unless an amount is named. */
export const coupon: DeskTool = (state, { args }) => {
  const wrong = textArg(args, 'order') === '' ? null : badOrder(state, args);
  if (wrong) return wrong;
  const asked = amountArg(args);
  if (!asked.ok) return asked.error;
  const most = rulesOf(state.pack)['courtesy-max'];
  if (most === undefined) return refused('desk.coupon.not-granted');
  const left = round(most - state.coupons, 2);
  const amount = asked.value ?? left;
  if (left <= 0 || amount > left)
    return refused('desk.coupon.above-limit', { amount, most, left: Math.max(0, left) });
  return done('desk.coupon.done', { amount }, { coupons: round(state.coupons + amount, 2) });
};
