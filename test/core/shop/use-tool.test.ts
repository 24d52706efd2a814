import { describe, expect, it } from 'vitest';
import { castCustomer } from '../../../src/core/customer/customer.ts';
import { deskValues } from '../../../src/core/customer/desk-values.ts';
import { addDays } from '../../../src/core/shared/calendar.ts';
import { TOOLS, type Tool } from '../../../src/core/shared/tools.ts';
import { buy } from '../../../src/core/shop/buy.ts';
import type { ShopState, ToolArgs } from '../../../src/core/shop/types.ts';
import { useTool as callTool } from '../../../src/core/shop/use-tool.ts';
import { desk as en } from '../../../src/locales/en/desk.ts';
import { desk as zh } from '../../../src/locales/zh-CN/desk.ts';
import { makePack, makeScenario } from '../../factories/scenario.ts';
import {
  makeDelivery,
  makeOrder,
  makeShop,
  NOON_BEFORE,
  shopWithRules,
  startingAt,
  work,
} from '../../factories/shop.ts';

const noOrder = makeShop({ order: null, delivery: null });
const unpaid = makeShop({ order: makeOrder({ status: 'unpaid' }), delivery: null });
const paid = makeShop({
  order: makeOrder({ status: 'paid', placedAt: NOON_BEFORE - 3_600_000 }),
  delivery: null,
});
const moving = makeShop({
  order: makeOrder({ status: 'shipped', placedAt: addDays(NOON_BEFORE, -1) }),
  delivery: makeDelivery({ lastUpdateAt: NOON_BEFORE - 3_600_000 }),
});
const held = makeShop({ order: makeOrder({ status: 'shipped' }), delivery: makeDelivery({ state: 'held' }) });
const silent = makeShop({
  order: makeOrder({ status: 'shipped', placedAt: addDays(NOON_BEFORE, -3) }),
  delivery: makeDelivery({ lastUpdateAt: addDays(NOON_BEFORE, -3) }),
});
const old = makeShop({ delivery: makeDelivery({ state: 'delivered', arrivesOn: addDays(NOON_BEFORE, -9) }) });
const many = makeShop({ order: makeOrder({ quantity: 13, amount: 1677 }) });

type Calls = readonly (readonly [Tool, ToolArgs?])[];
const cases: readonly (readonly [string, ShopState, Calls, string])[] = [
  ['shows a delivered order', makeShop(), [['look-up-order']], 'look-up-order.delivered'],
  ['shows an unpaid order', unpaid, [['look-up-order']], 'look-up-order.unpaid'],
  ['has no order to show', noOrder, [['look-up-order']], '!order.none'],
  ['refuses the order of somebody else', makeShop(), [['look-up-order', { order: '999' }]], '!order.unknown'],
  ['shows a held parcel', held, [['look-up-delivery']], 'look-up-delivery.held'],
  [
    'shows why it is held',
    {
      ...held,
      delivery: makeDelivery({
        state: 'held',
        cause: { text: { zh: '雪', en: 'snow' }, mention: { zh: ['雪'], en: ['snow'] } },
        arrivesOn: addDays(NOON_BEFORE, 2),
      }),
    },
    [['look-up-delivery']],
    'look-up-delivery.held-cause-eta',
  ],
  ['has no parcel yet', paid, [['look-up-delivery']], '!look-up-delivery.none'],
  [
    'finds a product by its English name',
    noOrder,
    [['look-up-product', { product: 'steel kettle' }]],
    'look-up-product.found',
  ],
  [
    'finds a product by a Chinese alias',
    noOrder,
    [['look-up-product', { product: '玻璃壶' }]],
    'look-up-product.found',
  ],
  ['shows the ordered product', makeShop(), [['look-up-product']], 'look-up-product.found'],
  ['asks which product', noOrder, [['look-up-product']], '!product.which'],
  [
    'does not guess between two products',
    makeShop(),
    [['look-up-product', { product: 'kettle' }]],
    '!product.unknown',
  ],
  [
    'finds a policy by Chinese words',
    makeShop(),
    [['look-up-policy', { topic: '壶碎了怎么办' }]],
    'look-up-policy.found',
  ],
  [
    'finds a policy by English words',
    makeShop(),
    [['look-up-policy', { topic: 'it came cracked' }]],
    'look-up-policy.found',
  ],
  ['lists the policies', makeShop(), [['look-up-policy']], 'look-up-policy.list'],
  [
    'finds no policy on the weather',
    makeShop(),
    [['look-up-policy', { topic: '天气预报' }]],
    '!look-up-policy.none',
  ],
  [
    'knows the customer by the last four digits',
    makeShop(),
    [['verify-identity', { phone: '0821' }]],
    'verify-identity.done',
  ],
  [
    'puts back a zero lost on the way',
    makeShop(),
    [['verify-identity', { phone: 821 }]],
    'verify-identity.done',
  ],
  [
    'refuses the wrong digits',
    makeShop(),
    [['verify-identity', { phone: '1234' }]],
    '!verify-identity.wrong-phone',
  ],
  [
    'refuses too few digits',
    makeShop(),
    [['verify-identity', { phone: '21' }]],
    '!verify-identity.too-short',
  ],
  [
    'refuses the wrong name',
    makeShop(),
    [['verify-identity', { identity: 'Bob' }]],
    '!verify-identity.wrong-name',
  ],
  ['refunds in full', makeShop(), [['refund']], 'refund.done-days'],
  [
    'refunds a part, then the rest',
    makeShop(),
    [
      ['refund', { amount: 29 }],
      ['refund', { amount: '100' }],
    ],
    'refund.done-days',
  ],
  ['refunds a parcel that is held', held, [['refund']], 'refund.done-days'],
  ['refunds a parcel without news', silent, [['refund']], 'refund.done-days'],
  ['refunds what has not left yet', paid, [['refund']], 'refund.done-days'],
  ['refuses to refund more than was paid', makeShop(), [['refund', { amount: 130 }]], '!refund.above-paid'],
  ['refuses to refund twice', makeShop(), [['refund'], ['refund']], '!refund.already'],
  ['refuses to refund without an order', noOrder, [['refund']], '!order.none'],
  ['refuses to refund what was not paid', unpaid, [['refund']], '!refund.unpaid'],
  ['refuses to refund a parcel that is moving', moving, [['refund']], '!refund.on-its-way'],
  ['refuses to refund after the window', old, [['refund']], '!refund.too-late'],
  [
    'refuses to refund beside a replacement',
    makeShop(),
    [['reship'], ['refund']],
    '!refund.after-replacement',
  ],
  [
    'refunds a part beside a replacement',
    makeShop(),
    [['reship'], ['refund', { amount: 20 }]],
    'refund.done-days',
  ],
  [
    'refuses a full refund where it is not granted',
    shopWithRules({ 'damage-window-days': 7 }),
    [['refund']],
    '!refund.not-granted',
  ],
  [
    'refunds a return without reasons',
    shopWithRules({ 'return-window-days': 7 }),
    [['refund']],
    'refund.done',
  ],
  ['refuses a refund of nothing', makeShop(), [['refund', { amount: 0 }]], '!argument.invalid'],
  ['refuses a refund of words', makeShop(), [['refund', { amount: 'all' }]], '!argument.invalid'],
  ['sends it again', makeShop(), [['reship']], 'reship.standard'],
  ['sends it again by express', makeShop(), [['reship', { by: 'express' }]], 'reship.express'],
  ['sends again what is held', held, [['reship']], 'reship.standard'],
  [
    'refuses express where there is none',
    shopWithRules({ 'damage-window-days': 7 }),
    [['reship', { by: 'express' }]],
    '!replacement.no-express',
  ],
  ['refuses an unknown speed', makeShop(), [['reship', { by: 'constructor' }]], '!argument.invalid'],
  ['refuses to send again what is moving', moving, [['reship']], '!reship.on-its-way'],
  ['refuses to send again what has not left', paid, [['reship']], '!reship.not-sent-yet'],
  ['refuses to send again after the window', old, [['reship']], '!reship.too-late'],
  [
    'sends again under warranty',
    shopWithRules({ 'warranty-months': 12 }, { delivery: old.delivery }),
    [['reship']],
    'reship.standard',
  ],
  ['refuses to send more than the stock', many, [['reship']], '!replacement.out-of-stock'],
  [
    'refuses to send again after a full refund',
    makeShop(),
    [['refund'], ['reship']],
    '!replacement.refunded',
  ],
  ['refuses to send twice', makeShop(), [['reship'], ['exchange']], '!replacement.already'],
  [
    'refuses where replacements are not free',
    shopWithRules({ 'damage-window-days': 7, 'free-replacement': false }),
    [['reship']],
    '!reship.not-granted',
  ],
  ['exchanges for another product', makeShop(), [['exchange', { to: 'steel-kettle' }]], 'exchange.standard'],
  [
    'refuses to exchange for what it has not got',
    makeShop(),
    [['exchange', { to: 'teapot' }]],
    '!product.unknown',
  ],
  ['refuses to exchange after the window', old, [['exchange']], '!exchange.too-late'],
  ['refuses to exchange what is moving', moving, [['exchange']], '!exchange.on-its-way'],
  ['protects the price', makeShop(), [['adjust-price', { amount: 30 }]], 'adjust-price.done'],
  ['asks for the amount', makeShop(), [['adjust-price']], '!adjust-price.which-amount'],
  [
    'fills in the difference',
    makeShop({ order: makeOrder({ amount: 159 }) }),
    [['adjust-price']],
    'adjust-price.done',
  ],
  ['refuses more than was paid', makeShop(), [['adjust-price', { amount: 200 }]], '!adjust-price.above-paid'],
  [
    'refuses without price protection',
    shopWithRules({}),
    [['adjust-price', { amount: 5 }]],
    '!adjust-price.not-granted',
  ],
  [
    'refuses after price protection',
    shopWithRules({ 'price-protection-days': 3 }),
    [['adjust-price', { amount: 5 }]],
    '!adjust-price.too-late',
  ],
  ['takes a courtesy off before payment', unpaid, [['adjust-price', { amount: 20 }]], 'adjust-price.done'],
  [
    'refuses a bigger one before payment',
    unpaid,
    [['adjust-price', { amount: 21 }]],
    '!adjust-price.above-limit',
  ],
  ['gives a coupon without an order', noOrder, [['coupon', { amount: 10 }]], 'coupon.done'],
  [
    'refuses coupons above the limit in total',
    makeShop(),
    [
      ['coupon', { amount: 15 }],
      ['coupon', { amount: 6 }],
    ],
    '!coupon.above-limit',
  ],
  ['refuses coupons where there are none', shopWithRules({}), [['coupon']], '!coupon.not-granted'],
  [
    'changes the address before it leaves',
    paid,
    [['change-address', { address: '1 Elm Road' }]],
    'change-address.done',
  ],
  [
    'redirects a parcel under way',
    moving,
    [['change-address', { address: '1 Elm Road' }]],
    'change-address.redirected',
  ],
  [
    'refuses a new address after delivery',
    makeShop(),
    [['change-address', { address: 'x' }]],
    '!change-address.delivered',
  ],
  [
    'takes a new address for the replacement',
    makeShop(),
    [['reship'], ['change-address', { address: 'x' }]],
    'change-address.done',
  ],
  ['asks for the address', moving, [['change-address']], '!change-address.which'],
  ['writes a ticket', noOrder, [['write-ticket', { summary: 'asks about kettles' }]], 'write-ticket.done'],
  ['comes back in a day', makeShop(), [['schedule-follow-up']], 'schedule-follow-up.done'],
  [
    'refuses a span it cannot read',
    makeShop(),
    [['schedule-follow-up', { in: 'soon' }]],
    '!argument.invalid',
  ],
  [
    'refuses a follow-up next year',
    makeShop(),
    [['schedule-follow-up', { in: '400d' }]],
    '!schedule-follow-up.too-far',
  ],
  ['passes on', makeShop(), [['escalate', { to: 'Ms Reid' }]], 'escalate.done-to'],
  ['passes on only once', makeShop(), [['escalate'], ['escalate']], '!escalate.already'],
  [
    'notes something in the file',
    noOrder,
    [['update-profile', { note: 'likes tea' }]],
    'update-profile.note',
  ],
  ['asks what to note', noOrder, [['update-profile']], '!update-profile.empty'],
  ['refuses an unknown field', makeShop(), [['refund', { reason: 'x' }]], '!argument.unknown'],
  ['refuses a field of the wrong kind', makeShop(), [['refund', { amount: true }]], '!argument.invalid'],
  [
    'refuses a text without end',
    makeShop(),
    [['write-ticket', { summary: 'x'.repeat(2001) }]],
    '!argument.invalid',
  ],
];

describe('the desk', () => {
  it.each(cases)('%s', (_, state, calls, expected) => {
    const { result, state: after } = work(state, ...calls);
    expect(`${result.ok ? '' : '!'}${result.messageId}`).toBe(expected.replace(/^(!?)/, '$1desk.'));
    expect(after.log).toHaveLength(calls.length);
    expectSentences(result.messageId, result.params);
  });

  it('answers every tool in every standing without a throw, and with a sentence', () => {
    for (const state of [makeShop(), noOrder, unpaid, paid, moving, held, silent, old]) {
      for (const tool of TOOLS) {
        const { result } = callTool(state, { tool, args: {}, at: 0 });
        expectSentences(result.messageId, result.params);
      }
    }
  });

  it('changes nothing but the log when it refuses', () => {
    const before = makeShop();
    const { state } = work(before, ['refund', { amount: 500 }]);
    expect({ ...state, log: [] }).toEqual(before);
  });

  it.each([
    ['10:00', 'standard', '2026-03-10', '2026-03-13'],
    ['10:00', 'express', '2026-03-10', '2026-03-11'],
    ['15:58', 'express', '2026-03-10', '2026-03-11'],
    ['16:00', 'express', '2026-03-11', '2026-03-12'],
  ])('sends at %s by %s on %s, arriving %s', (clock, by, leaves, date) => {
    const { result } = work(makeShop({ startedAt: startingAt(clock) }), ['reship', { by }]);
    expect(result.params).toMatchObject({ leaves, date });
  });

  it('tells what the agent has to tell', () => {
    expect(work(makeShop(), ['refund']).result.params).toEqual({ amount: 129, days: 3 });
    expect(work(makeShop(), ['write-ticket']).result.params).toEqual({ ticket: 'T20260310-4567-1' });
    const { result, state } = work(makeShop(), ['schedule-follow-up', { in: '2d', note: 'call' }]);
    expect(result.params).toEqual({ date: '2026-03-12', time: '10:01', hours: 48 });
    expect(state.followUps).toEqual([{ at: 60_000, due: 60_000 + 48 * 3_600_000, note: 'call' }]);
  });

  it('puts together what was given', () => {
    const { state } = work(
      makeShop(),
      ['reship'],
      ['coupon', { amount: 10 }],
      ['refund', { amount: '¥20' }],
      ['verify-identity'],
    );
    expect(state).toMatchObject({ refunded: 20, coupons: 10, verified: true });
    expect(state.shipments).toHaveLength(1);
    expect(state.log.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  });
});

describe('buying in the session', () => {
  it('notes what was bought', () => {
    expect(buy(noOrder, 'steel-kettle').bought?.id).toBe('steel-kettle');
  });
  it('changes nothing for what the shop has not got', () => {
    expect(buy(noOrder, 'teapot')).toBe(noOrder);
    const [glass] = makePack().products;
    const empty = makeShop({ pack: makePack({ products: glass ? [{ ...glass, stock: 0 }] : [] }) });
    expect(buy(empty, 'glass-kettle').bought).toBeNull();
  });
});

describe('what stands on the desk', () => {
  const customer = castCustomer(makeScenario(), 5, 'zh');
  const { name, phone, address } = customer.identity;
  const state = makeShop({ lang: 'zh', contact: { name, phone, address } });

  it('gives names, numbers and dates in the words of the language', () => {
    const { state: after } = work(state, ['reship', { by: 'express' }], ['write-ticket']);
    expect(deskValues(after, customer, { visit: 3 })).toMatchObject({
      'customer.title': customer.identity.title,
      'customer.phoneLast4': phone.slice(-4),
      'order.amount': 129,
      'order.status': '已签收',
      'shipment.eta': '3月11日',
      'dates.visit.weekday': '周五',
      'dates.visit.date': '3月13日',
      'dates.visit.days': 3,
      'today.weekday': '周二',
      'tomorrow.date': '3月11日',
      'ticket.id': 'T20260310-4567-1',
    });
    expect(deskValues({ ...after, lang: 'en' }, customer, { visit: 3 })).toMatchObject({
      'dates.visit.weekday': 'Friday',
      'dates.visit.date': '13 March',
      'product.name': 'Glass Kettle',
    });
  });

  it('has no entry for what does not exist', () => {
    const values = deskValues(noOrder, customer);
    expect(
      Object.keys(values).filter((key) => /^(order|delivery|shipment|refund|ticket)\./.test(key)),
    ).toEqual([]);
    expect(values['product.name']).toBe('Glass Kettle');
  });
});

function expectSentences(messageId: string, params: Readonly<Record<string, string | number>>) {
  for (const locale of [zh, en] as const) {
    const sentence: string | undefined = (locale as Record<string, string>)[messageId];
    expect(sentence, messageId).toBeDefined();
    const wanted = Array.from((sentence ?? '').matchAll(/\{\{(\w+)\}\}/g), ([, name]) => name ?? '');
    expect(
      wanted.filter((param) => !(param in params)),
      messageId,
    ).toEqual([]);
  }
}
