import { addDays, DAY, HOUR, startOfDay, type WallTime, wallTime } from '../shared/calendar.ts';
import type { Relation } from '../shared/personas.ts';
import type { Random } from '../shared/random.ts';
import { round } from '../shared/round.ts';
import { orderNumber } from '../shop/numbers.ts';
import type { IdentityNeeds } from './identity.ts';
import type { Identity } from './types.ts';

type Span = readonly [number, number];

/** How often somebody of a relation has ordered, how long ago last, and over how many days in all. */
const PAST: Readonly<
  Record<Relation, { readonly count: Span; readonly lastDaysAgo: Span; readonly span: Span }>
> = {
  new: { count: [0, 0], lastDaysAgo: [1, 30], span: [0, 0] },
  returning: { count: [2, 6], lastDaysAgo: [4, 90], span: [60, 800] },
  vip: { count: [8, 20], lastDaysAgo: [3, 30], span: [300, 1800] },
  lapsed: { count: [2, 5], lastDaysAgo: [250, 600], span: [40, 700] },
};

/** The shop opened in 2016. */
const SHOP_OPENED = wallTime(2016, 3, 1);
const YOUNGEST_MEMBER_DAYS = 13 * 365.25;

/** When they joined and what they ordered, from the oldest to the newest; all before the open order and today. */
export function history(
  random: Random,
  { customer, orderedDaysAgo, today }: IdentityNeeds,
  birthDate: WallTime,
): Pick<Identity, 'registeredOn' | 'orders'> {
  const { count, lastDaysAgo, span } = PAST[customer.relation];
  const newest = addDays(startOfDay(today), -orderedDaysAgo - random.int(...lastDaysAgo));
  const earliest = Math.max(SHOP_OPENED, startOfDay(birthDate + YOUNGEST_MEMBER_DAYS * DAY));
  const registeredOn = Math.min(newest, Math.max(earliest, addDays(newest, -random.int(...span))));
  const days = orderDays(random, random.int(...count), registeredOn, newest);
  const orders = days.map((day) => pastOrder(random, day));
  return { registeredOn, orders: orders.sort((a, b) => a.placedOn - b.placedOn) };
}

/** Drawn days between joining and the newest order, which is always among them. */
function orderDays(random: Random, count: number, from: WallTime, to: WallTime): WallTime[] {
  if (count === 0) return [];
  const others = Array.from({ length: count - 1 }, () => from + random.int(0, (to - from) / DAY) * DAY);
  return [...others, to];
}

function pastOrder(random: Random, day: WallTime) {
  const placedOn = day + random.int(8 * 60, 22 * 60) * (HOUR / 60);
  return { id: orderNumber(random), placedOn, amount: amount(random) };
}

/** Mostly small sums, now and then a big one, priced as shops price. */
function amount(random: Random): number {
  const whole = Math.round(19 + 880 * random.next() ** 2.5);
  return round(whole + random.pick([0, 0, 0.9, 0.5, 0.8]), 2);
}
