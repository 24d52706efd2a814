import type { PolicyRules } from '../../src/core/scenario/v1/shop.ts';
import { addDays, clockOffset, startOfDay, wallTime } from '../../src/core/shared/calendar.ts';
import type { Tool } from '../../src/core/shared/tools.ts';
import type { Order, ShopState, ToolArgs } from '../../src/core/shop/types.ts';
import { useTool as callTool } from '../../src/core/shop/use-tool.ts';
import { makePack } from './pack.ts';

/** Tuesday, 10 March 2026, 10:00. */
export const NOON_BEFORE = wallTime(2026, 3, 10, '10:00');

/** The kettle shop with an order that came two days ago. */
export function makeShop(overrides: Partial<ShopState> = {}): ShopState {
  const pack = overrides.pack ?? makePack();
  return {
    pack,
    lang: 'en',
    startedAt: NOON_BEFORE,
    contact: { name: 'Amelia Carter', phone: '07700 900821', address: '14 Maple Road, Leeds' },
    order: makeOrder({}, pack),
    delivery: makeDelivery({ state: 'delivered', arrivesOn: addDays(startOfDay(NOON_BEFORE), -2) }),
    verified: false,
    refunded: 0,
    shipments: [],
    coupons: 0,
    priceAdjusted: 0,
    tickets: [],
    followUps: [],
    escalated: false,
    bought: null,
    log: [],
    ...overrides,
  };
}

export function makeOrder(overrides: Partial<Order> = {}, pack = makePack()): Order {
  const product = pack.products[0];
  if (!product) throw new Error('The pack has no product');
  const placedAt = addDays(NOON_BEFORE, -5);
  return {
    id: '4012345678901234567',
    product,
    quantity: 1,
    amount: 129,
    placedAt,
    status: 'delivered',
    ...overrides,
  };
}

export function makeDelivery(overrides: Partial<NonNullable<ShopState['delivery']>> = {}) {
  return {
    number: 'YT1234567890123',
    carrier: { zh: '圆通速递', en: 'Swift Parcel' },
    state: 'in-transit' as const,
    lastUpdateAt: addDays(NOON_BEFORE, -1),
    place: { zh: '杭州', en: 'Leeds' },
    note: { zh: '已发出', en: 'Departed' },
    arrivesOn: null,
    ...overrides,
  };
}

/** A shop whose only policy has these rules. */
export function shopWithRules(rules: PolicyRules, overrides: Partial<ShopState> = {}): ShopState {
  const text = { zh: '规则', en: 'Rule' };
  const policy = { id: 'rule', title: text, text, keywords: { zh: ['规则'], en: ['rule'] }, rules };
  return makeShop({ pack: makePack({ policies: [policy] }), ...overrides });
}

/** Uses tools one after the other; the last result and the state after it. */
export function work(state: ShopState, ...calls: readonly (readonly [Tool, ToolArgs?])[]) {
  let now = state;
  for (const [index, [tool, args = {}]] of calls.entries()) {
    now = callTool(now, { tool, args, at: (index + 1) * 60_000 }).state;
  }
  const result = now.log.at(-1)?.result;
  if (!result) throw new Error('Nothing was done');
  return { state: now, result };
}

/** The session's start at another hour of the same day. */
export const startingAt = (clock: string) => startOfDay(NOON_BEFORE) + clockOffset(clock);
