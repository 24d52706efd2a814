import type { Scenario } from '../scenario/v1/scenario.ts';
import { addDays, HOUR, MINUTE, startOfDay, type WallTime } from '../shared/calendar.ts';
import type { Lang } from '../shared/lang.ts';
import { type Random, seededRandom } from '../shared/random.ts';
import { round } from '../shared/round.ts';
import { between, earlier, sessionStart } from './clock.ts';
import { orderNumber, trackingNumber } from './numbers.ts';
import type { Contact, Delivery, Order, ShopPack, ShopState } from './types.ts';

/** What the shop has to know of the customer, and the seed of its own draws. */
export interface ShopOpening {
  readonly contact: Contact;
  readonly lang: Lang;
  readonly seed: number;
}

/** The shop as the session finds it: one order and parcel, drawn by the seed, and a clean desk. */
export function openShop(
  scenario: Scenario,
  pack: ShopPack,
  { contact, lang, seed }: ShopOpening,
): ShopState {
  const startedAt = sessionStart(scenario, seed);
  const random = seededRandom(`${scenario.id}/${seed}`, 'shop');
  const order = drawOrder(scenario, pack, random.fork('order'), startedAt);
  return {
    pack,
    lang,
    startedAt,
    contact,
    order,
    delivery: order && drawDelivery(scenario, pack, random.fork('delivery'), startedAt, order),
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
  };
}

function drawOrder(scenario: Scenario, pack: ShopPack, random: Random, now: WallTime): Order | null {
  if (!scenario.order) return null;
  const { products, quantity, status, placedDaysAgo } = scenario.order;
  const id = random.fork('product').pick(products);
  const product = pack.products.find((entry) => entry.id === id);
  if (!product) throw new Error(`Product ${id} of scenario ${scenario.id} is not in shop ${pack.id}`);
  const daysAgo = random.fork('days').int(...placedDaysAgo);
  return {
    id: orderNumber(random.fork('number')),
    product,
    quantity,
    amount: round(product.price * quantity, 2),
    placedAt: earlier(random.fork('time'), now, daysAgo, [8, 23]),
    status,
  };
}

function drawDelivery(
  scenario: Scenario,
  pack: ShopPack,
  random: Random,
  now: WallTime,
  order: Order,
): Delivery | null {
  if (!scenario.delivery) return null;
  const { state, lastUpdateDaysAgo, place, note, cause, arrivesInDays } = scenario.delivery;
  const updated = earlier(random.fork('time'), now, lastUpdateDaysAgo, [7, 20]);
  const lastUpdateAt = between(updated, order.placedAt + HOUR, now - MINUTE);
  const coming = arrivesInDays === undefined ? null : addDays(startOfDay(now), arrivesInDays);
  return {
    number: trackingNumber(random.fork('number'), pack.carrier),
    carrier: pack.carrier,
    state,
    lastUpdateAt,
    place,
    note,
    ...(cause && { cause }),
    arrivesOn: state === 'delivered' ? startOfDay(lastUpdateAt) : coming,
  };
}
