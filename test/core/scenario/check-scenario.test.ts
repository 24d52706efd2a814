import { describe, expect, it } from 'vitest';
import { checkScenario, checkShop } from '../../../src/core/scenario/index.ts';
import type { Scenario } from '../../../src/core/scenario/v1/scenario.ts';
import type { ShopPack } from '../../../src/core/scenario/v1/shop.ts';
import { makePack, makeScenario } from '../../factories/scenario.ts';
import { expectSentences, short } from './sentences.ts';

const base = makeScenario();
const [fact] = base.facts;
const [point] = base.points;
const [best, second] = base.resolutions;
const { order, delivery } = base;
if (!fact || !point || !best || !second || !order || !delivery) throw new Error('The factory has changed');

const text = { zh: '太贵了吧', en: 'That is dear' };
const lines = { zh: ['太贵了吧'], en: ['That is dear'] };
const objection = { id: 'dear', label: text, lines, answeredBy: ['postage'] };
const { great } = base.exemplars;
const withGreat = (zh: Scenario['exemplars']['great']['zh']) =>
  makeScenario({ exemplars: { ...base.exemplars, great: { ...great, zh } } });
const withBest = (...all: (typeof best)['all']) => makeScenario({ resolutions: [{ ...best, all }, second] });
const without = (key: 'order' | 'delivery', from = base): Scenario => {
  const { [key]: _gone, ...rest } = from;
  return rest;
};
const rules = (change: ShopPack['policies'][number]['rules']) => {
  const [damage, ...others] = makePack().policies;
  return damage ? makePack({ policies: [{ ...damage, rules: change }, ...others] }) : makePack();
};

const cases: [string, Scenario, string, ShopPack?][] = [
  ['a shop that is not this one', makeScenario({ shop: 'tea-shop' }), 'shop unknown-shop'],
  [
    'an unknown product ordered',
    makeScenario({ order: { ...order, products: ['teapot'] } }),
    'order.products.0 unknown-product',
  ],
  [
    'an unknown product recommended',
    withBest({ recommended: 'teapot' }, ...best.all),
    'resolutions.0.all.0.recommended unknown-product',
  ],
  [
    'an unknown point told',
    withBest({ told: ['postge'] }, ...best.all),
    'resolutions.0.all.0.told.0 unknown-point',
  ],
  [
    'an unknown point in an answer',
    makeScenario({ objections: [{ ...objection, answeredBy: ['price'] }] }),
    'objections.0.answeredBy.0 unknown-point',
  ],
  [
    'an unknown fact answered',
    makeScenario({ points: [{ ...point, answers: 'budget' }] }),
    'points.0.answers unknown-fact',
  ],
  [
    'an unknown date',
    withBest({ done: ['reship'], by: 'party' }, ...best.all),
    'resolutions.0.all.0.by unknown-date',
  ],
  [
    'a better wording for an unknown check',
    makeScenario({ better: { 'empathy.nope': text } }),
    'better.empathy.nope unknown-check',
  ],
  ['a fact twice', makeScenario({ facts: [fact, fact] }), 'facts.1.id duplicate-id'],
  ['a point twice', makeScenario({ points: [point, point] }), 'points.1.id duplicate-id'],
  ['a way out twice', makeScenario({ resolutions: [best, best] }), 'resolutions.1.id duplicate-id'],
  ['a step twice', makeScenario({ steps: ['respond', 'respond'] }), 'steps.1 duplicate-id'],
  ['a guide section twice', makeScenario({ guide: ['4.2', '4.2'] }), 'guide.1 duplicate-id'],
  [
    'a clock running backwards',
    makeScenario({ clock: { from: '11:00', to: '09:00' } }),
    'clock clock-reversed',
  ],
  [
    'an age the wrong way round',
    makeScenario({ customer: { ...base.customer, age: [45, 24] } }),
    'customer.age range-reversed',
  ],
  ['a child', makeScenario({ customer: { ...base.customer, age: [12, 20] } }), 'customer.age.0 too-young'],
  [
    'days the wrong way round',
    makeScenario({ order: { ...order, placedDaysAgo: [6, 4] } }),
    'order.placedDaysAgo range-reversed',
  ],
  [
    'a lapsed customer with a fresh order',
    makeScenario({ customer: { ...base.customer, relation: 'lapsed' } }),
    'customer.relation lapsed-with-order',
  ],
  [
    'a parcel without an order',
    without(
      'order',
      makeScenario({ resolutions: [{ ...best, all: [{ told: ['postage'] }] }], steps: ['respond'] }),
    ),
    'delivery delivery-without-order',
  ],
  [
    'a parcel under way of an order delivered',
    makeScenario({ delivery: { ...delivery, state: 'held' } }),
    'delivery.state delivery-contradicts-order',
  ],
  [
    'news older than the order',
    makeScenario({ delivery: { ...delivery, lastUpdateDaysAgo: 5 } }),
    'delivery.lastUpdateDaysAgo update-before-order',
  ],
  [
    'an arrival of what has arrived',
    makeScenario({ delivery: { ...delivery, arrivesInDays: 2 } }),
    'delivery.arrivesInDays arrival-of-delivered',
  ],
  [
    'an arrival nobody can tell',
    withBest({ arrivalTold: true }, ...best.all),
    'resolutions.0.all.0.arrivalTold arrival-missing',
  ],
  ['no way out that satisfies', makeScenario({ resolutions: [second] }), 'resolutions no-full-resolution'],
  ['an empty condition', withBest({ told: [] }, ...best.all), 'resolutions.0.all.0.told condition-empty'],
  [
    'more points wanted than named',
    withBest({ told: ['postage'], atLeast: 2 }, ...best.all),
    'resolutions.0.all.0.atLeast at-least-impossible',
  ],
  [
    'a date for what sends nothing',
    withBest({ done: ['refund'], by: 'visit' }, ...best.all),
    'resolutions.0.all.0 date-without-shipping',
  ],
  [
    'a date no parcel can reach',
    makeScenario({ dates: { visit: 1 } }),
    'resolutions.0.all.0 date-out-of-reach',
  ],
  [
    'a remedy that is refused',
    base,
    'resolutions.0.all.0.done.0 tool-refused',
    rules({ 'free-replacement': false, 'full-refund': true }),
  ],
  [
    'a price nobody protects',
    withBest({ done: ['adjust-price'] }, ...best.all),
    'resolutions.0.all.0.done.0 tool-refused',
    makePack({ policies: makePack().policies.filter(({ id }) => id !== 'courtesy') }),
  ],
  [
    'a remedy step without a tool',
    makeScenario({ resolutions: [{ ...best, all: [{ told: ['postage'] }] }] }),
    'steps.3 remedy-step-without-tool',
  ],
  [
    'a neighbourly fact without neighbours',
    makeScenario({ facts: [{ ...fact, topics: ['quantity'], reveal: 'adjacent' }] }),
    'facts.0.reveal fact-without-neighbours',
  ],
  [
    'an objection that never comes up',
    makeScenario({ objections: [{ ...objection, product: 'steel-kettle' }] }),
    'objections.0.product objection-never-raised',
  ],
  ['a date nobody uses', makeScenario({ dates: { visit: 3, party: 5 } }), 'dates.party date-unused'],
  [
    'a placeholder mistyped',
    makeScenario({ pressing: { zh: ['{{order.prodct}}呢'], en: ['{{order.prodct}}?'] } }),
    'pressing.zh.0 unknown-placeholder-near',
  ],
  [
    'a placeholder of another world',
    makeScenario({ pressing: { zh: ['{{weather}}呢'], en: ['{{weather}}?'] } }),
    'pressing.en.0 unknown-placeholder',
  ],
  [
    'a cause where there is none',
    makeScenario({ opening: { zh: ['{{delivery.cause}}？'], en: ['{{delivery.cause}}?'] } }),
    'opening.zh.0 placeholder-not-there',
  ],
  [
    'a parcel not yet sent',
    withGreat([{ say: '爸妈{{shipment.eta}}，运费店铺承担' }]),
    'exemplars.great.zh.0.say placeholder-too-early',
  ],
  [
    'a placeholder in one language only',
    makeScenario({ opening: { zh: ['{{order.id}}碎了'], en: ['It broke'] } }),
    'opening.en placeholder-one-sided',
  ],
  [
    'an empty alternative',
    makeScenario({ points: [{ ...point, mention: { zh: ['运费|'], en: ['postage'] } }] }),
    'points.0.mention.zh.0 mention-empty',
  ],
  [
    'a point even the best never tell',
    makeScenario({ points: [{ ...point, mention: { zh: ['邮费'], en: ['postage'] } }] }),
    'points.0.mention.zh.0 mention-never-said',
  ],
  [
    'English in a Chinese line',
    makeScenario({ pressing: { zh: ['So what happens now?'], en: ['So what?'] } }),
    'pressing.zh.0 zh-without-han',
  ],
  [
    'Chinese in an English line',
    makeScenario({ pressing: { zh: ['怎么办'], en: ['那怎么办'] } }),
    'pressing.en.0 en-mostly-han',
  ],
  ['a tag in a text', makeScenario({ title: { zh: '<b>碎了</b>', en: 'Broken' } }), 'title.zh html-tag'],
  ['a great exemplar without a word', withGreat([{ do: 'reship' }]), 'exemplars.great.zh exemplar-silent'],
  [
    'a do-nothing that does',
    makeScenario({
      exemplars: { ...base.exemplars, 'do-nothing': { zh: [{ wait: 9 }, { say: '在' }], en: [] } },
    }),
    'exemplars.do-nothing.zh.1 do-nothing-does',
  ],
  ['something after the end', withGreat([{ end: true }, ...great.zh]), 'exemplars.great.zh.0 end-not-last'],
  [
    'coupons above the limit',
    withGreat([...great.zh, { do: 'coupon', with: { amount: 15 } }, { do: 'coupon', with: { amount: 15 } }]),
    'exemplars.great.zh.4 coupon-above-limit',
  ],
  [
    'express where there is none',
    base,
    'exemplars.great.zh.1.with.by no-express',
    makePack({ policies: makePack().policies.filter(({ id }) => id !== 'shipping') }),
  ],
  [
    'a band the wrong way round',
    makeScenario({ exemplars: { ...base.exemplars, great: { ...great, overall: [90, 80] } } }),
    'exemplars.great.overall range-reversed',
  ],
  ['a hint that harms', makeScenario({ hints: [{ act: 'blame', text }] }), 'hints.0.act hint-harms'],
];

describe('checking a scenario', () => {
  it('finds nothing in a sound one', () => {
    expect(checkScenario(base, makePack(), ['empathy.apology'])).toEqual([]);
  });

  it.each<[string, Scenario, string, ShopPack?]>(cases)(
    'finds %s',
    (_, scenario, expected, pack = makePack()) => {
      const found = checkScenario(scenario, pack, ['empathy.apology']);
      expect(short(found)).toContain(expected);
      expectSentences(found);
    },
  );

  it('finds a tool that needs an order', () => {
    const found = checkScenario(without('order', without('delivery')), makePack());
    expect(short(found)).toContain('resolutions.0.all.0.done.0 tool-without-order');
  });

  it('lets a stray OK and a Chinese brand name pass', () => {
    const scenario = makeScenario({ pressing: { zh: ['OK'], en: ['Is the 圆通 parcel here?'] } });
    expect(checkScenario(scenario, makePack())).toEqual([]);
  });
});

describe('checking a shop', () => {
  it('finds nothing in a sound one', () => {
    expect(checkShop(makePack())).toEqual([]);
  });

  it('finds names twice and rules that contradict each other', () => {
    const { products, policies } = makePack();
    const contrary = policies.map((policy) => ({
      ...policy,
      id: 'same',
      rules: { 'courtesy-max': policy.id.length },
    }));
    const found = checkShop(
      makePack({ products: [...products, ...products.slice(0, 1)], policies: contrary }),
    );
    expect(short(found)).toEqual([
      'products.2.id duplicate-id',
      'policies.1.id duplicate-id',
      'policies.2.id duplicate-id',
      'policies.1.rules.courtesy-max rule-twice',
      'policies.2.rules.courtesy-max rule-twice',
    ]);
    expectSentences(found);
  });
});
