import { addDays, daysBetween, startOfDay, type WallTime } from '../shared/calendar.ts';
import type { Lang, Localised } from '../shared/lang.ts';
import type { TemplateValues } from '../shared/template.ts';
import { ticketNumber } from '../shop/tools/write-ticket.ts';
import type { Delivery, Order, ShopState } from '../shop/types.ts';
import { dateWords, weekdayWord } from './date-words.ts';
import type { Customer, Identity } from './types.ts';

/** Name under which the trainee serves. */
export const AGENT_NAME: Localised = { zh: '小林', en: 'Alex' };

const ORDER_STATUS: Readonly<Record<Order['status'], Localised>> = {
  unpaid: { zh: '待付款', en: 'awaiting payment' },
  paid: { zh: '待发货', en: 'paid' },
  shipped: { zh: '已发货', en: 'on its way' },
  delivered: { zh: '已签收', en: 'delivered' },
};
const DELIVERY_STATE: Readonly<Record<Delivery['state'], Localised>> = {
  preparing: { zh: '备货中', en: 'being prepared' },
  'in-transit': { zh: '运输中', en: 'in transit' },
  held: { zh: '滞留', en: 'held up' },
  delivered: { zh: '已签收', en: 'delivered' },
};

type Values = Record<string, string | number>;

/**
 * Everything that stands on the desk, for `{{…}}` in scripts and lines; what doesn't exist has no entry.
 * `dates` are a scenario's named dates in days from the session's day, `at` the moment in the session.
 */
export function deskValues(
  state: ShopState,
  customer: Pick<Customer, 'identity'>,
  dates: Readonly<Record<string, number>> = {},
  at = 0,
): TemplateValues {
  const { lang } = state;
  return {
    'shop.name': state.pack.name[lang],
    'agent.name': AGENT_NAME[lang],
    ...customerValues(customer.identity, state),
    ...orderValues(state),
    ...deliveryValues(state),
    ...deedValues(state),
    ...dateValues(state.startedAt, state.startedAt + at, dates, lang),
  };
}

const customerValues = (identity: Identity, { contact }: ShopState): Values => ({
  'customer.name': identity.name,
  'customer.surname': identity.surname,
  'customer.givenName': identity.givenName,
  'customer.title': identity.title,
  'customer.phone': contact.phone,
  'customer.phoneLast4': contact.phone.replace(/\D/g, '').slice(-4),
  'customer.city': identity.city,
  'customer.address': contact.address,
  'customer.email': identity.email,
});

function orderValues({ order, pack, lang }: ShopState): Values {
  const product = order?.product ?? pack.products[0];
  const page = product ? { 'product.name': product.name[lang], 'product.price': product.price } : {};
  if (!order) return page;
  return {
    ...page,
    'order.id': order.id,
    'order.product': order.product.name[lang],
    'order.amount': order.amount,
    'order.price': order.product.price,
    'order.quantity': order.quantity,
    'order.date': dateWords(order.placedAt, lang),
    'order.status': ORDER_STATUS[order.status][lang],
  };
}

function deliveryValues({ delivery, lang }: ShopState): Values {
  if (!delivery) return {};
  return {
    'delivery.number': delivery.number,
    'delivery.tracking': delivery.number,
    'delivery.carrier': delivery.carrier[lang],
    'delivery.place': delivery.place[lang],
    'delivery.state': DELIVERY_STATE[delivery.state][lang],
    'delivery.lastUpdate': dateWords(delivery.lastUpdateAt, lang),
    ...(delivery.arrivesOn !== null && { 'delivery.eta': dateWords(delivery.arrivesOn, lang) }),
    ...(delivery.cause && { 'delivery.cause': delivery.cause.text[lang] }),
  };
}

/** What the desk has done so far. */
function deedValues(state: ShopState): Values {
  const { shipments, refunded, coupons, tickets, lang } = state;
  const sent = shipments.at(-1);
  const ticket = tickets.at(-1);
  return {
    ...(sent && {
      'shipment.id': sent.id,
      'shipment.number': sent.id,
      'shipment.eta': dateWords(sent.arrivesOn, lang),
      'shipment.leaves': dateWords(sent.leavesOn, lang),
    }),
    ...(refunded > 0 && { 'refund.amount': refunded }),
    ...(coupons > 0 && { 'coupon.amount': coupons }),
    ...(ticket && { 'ticket.id': ticketNumber(state, tickets.length, state.startedAt + ticket.at) }),
  };
}

/** Named dates count from the day the session began, today is the day of the moment. */
function dateValues(
  startedAt: WallTime,
  now: WallTime,
  dates: Readonly<Record<string, number>>,
  lang: Lang,
): Values {
  const today = startOfDay(now);
  const named = Object.entries(dates).map(
    ([name, days]) => [`dates.${name}`, addDays(startOfDay(startedAt), days)] as const,
  );
  const days = [['today', today], ['tomorrow', addDays(today, 1)], ...named] as const;
  return Object.fromEntries(
    days.flatMap(([name, day]) => [
      [`${name}.weekday`, weekdayWord(day, lang)],
      [`${name}.date`, dateWords(day, lang)],
      [`${name}.days`, daysBetween(today, day)],
    ]),
  );
}
