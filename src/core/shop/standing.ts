import { addDays, clockOffset, daysBetween, startOfDay, type WallTime } from '../shared/calendar.ts';
import { rulesOf } from './rules.ts';
import type { ShopState } from './types.ts';

/** Days without a line in the delivery record after which a parcel counts as stuck. */
const STUCK_AFTER_DAYS = 2;
const DEFAULT_CUTOFF = '16:00';
const DEFAULT_STANDARD_DAYS = 3;

/** The present moment of a call. */
export const nowOf = (state: ShopState, at: number): WallTime => state.startedAt + at;

/** Day a parcel leaves the warehouse: the same day before the cut-off, else the next. */
export function leavingDay(state: ShopState, from: WallTime): WallTime {
  const cutoff = clockOffset(rulesOf(state.pack)['ship-cutoff'] ?? DEFAULT_CUTOFF);
  const day = startOfDay(from);
  return from - day < cutoff ? day : addDays(day, 1);
}

export const standardDays = (state: ShopState): number =>
  rulesOf(state.pack)['standard-days'] ?? DEFAULT_STANDARD_DAYS;

/** Day the open order arrived, start of day; null while it hasn't. Without a delivery record: as promised. */
export function arrivedOn(state: ShopState): WallTime | null {
  if (state.order?.status !== 'delivered') return null;
  return state.delivery?.arrivesOn ?? promisedDay(state, state.order.placedAt);
}

const promisedDay = (state: ShopState, placedAt: WallTime): WallTime =>
  addDays(leavingDay(state, placedAt), standardDays(state));

/** Whether the open order's parcel is held, silent for days or later than promised. */
export function isStuck(state: ShopState, now: WallTime): boolean {
  const { order, delivery } = state;
  if (!order || order.status === 'delivered') return false;
  if (!delivery) return order.status === 'shipped';
  if (delivery.state === 'held') return true;
  const promised = promisedDay(state, order.placedAt);
  const late = startOfDay(now) > promised || (delivery.arrivesOn ?? 0) > promised;
  return late || daysBetween(delivery.lastUpdateAt, now) >= STUCK_AFTER_DAYS;
}

/** Whether the days since arrival are within a window of the policy; false where the policy has none. */
export function within(state: ShopState, now: WallTime, days: number | undefined): boolean {
  const arrived = arrivedOn(state);
  return arrived !== null && days !== undefined && daysBetween(arrived, now) <= days;
}

/** Yuan of the open order not yet given back. */
export const leftToRefund = (state: ShopState): number =>
  Math.max(0, (state.order?.amount ?? 0) - state.refunded - state.priceAdjusted);
