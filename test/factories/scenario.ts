import type { Scenario } from '../../src/core/scenario/v1/scenario.ts';

export { makePack } from './pack.ts';

/** A kettle that came broken before the parents' visit: small, and free of every mistake an author can make. */
export function makeScenario(overrides: Partial<Scenario> = {}): Scenario {
  return {
    format: 1,
    id: 'broken-kettle',
    level: 2,
    channel: 'chat',
    shop: 'kettle-shop',
    guide: ['4.2', 'AT-3'],
    title: { zh: '水壶碎了', en: 'The broken kettle' },
    situation: { zh: '顾客收到的水壶碎了。', en: 'The kettle came broken.' },
    goal: { zh: '在爸妈来之前送到新的。', en: 'A new one arrives before the parents do.' },
    clock: { from: '09:00', to: '11:00' },
    dates: { visit: 3 },
    customer: {
      archetype: 'upset',
      age: [24, 45],
      relation: 'returning',
      patience: 0.6,
      trust: 0.5,
      talkativeness: 0.5,
      priceSensitivity: 0.4,
      mood: { valence: -0.5, arousal: 0.6 },
      sensitivities: ['stock-phrases'],
    },
    order: { products: ['glass-kettle'], quantity: 1, status: 'delivered', placedDaysAgo: [4, 6] },
    delivery: {
      state: 'delivered',
      lastUpdateDaysAgo: 0,
      place: { zh: '小区驿站', en: 'Parcel point' },
      note: { zh: '已签收', en: 'Signed for' },
    },
    opening: { zh: ['刚收到的水壶碎了！'], en: ['The kettle that just came is broken!'] },
    facts: [
      {
        id: 'deadline',
        label: { zh: '哪天要用', en: 'When it is needed' },
        topics: ['deadline'],
        reveal: 'asked',
        decides: true,
        lines: {
          zh: ['{{dates.visit.weekday}}我爸妈过来，那天要用。'],
          en: ['My parents come on {{dates.visit.weekday}}, I need it then.'],
        },
        mention: { zh: ['爸妈|父母'], en: ['parents'] },
      },
    ],
    points: [
      {
        id: 'postage',
        label: { zh: '运费由店铺承担', en: 'We pay the postage' },
        mention: { zh: ['运费', '我们承担|店铺承担'], en: ['postage', 'on us|we pay'] },
        required: true,
      },
    ],
    objections: [],
    resolutions: [
      {
        id: 'express-replacement',
        label: { zh: '加急补发', en: 'Express replacement' },
        meets: 'fully',
        all: [{ done: ['reship', 'exchange'], before: 'visit' }, { told: ['postage'] }],
      },
      {
        id: 'money-back',
        label: { zh: '全额退款', en: 'Full refund' },
        meets: 'partly',
        all: [{ done: ['refund'] }],
      },
    ],
    pressing: { zh: ['那怎么解决？'], en: ['So what happens now?'] },
    steps: ['recognise', 'respond', 'agree', 'remedy', 'confirm'],
    better: {},
    hints: [],
    exemplars: {
      great: {
        zh: [
          { say: '{{customer.title}}您好，壶一到就是碎的，真让人窝火，是我们没包好，对不起。您哪天要用？' },
          { do: 'reship', with: { by: 'express' } },
          { say: '赶在爸妈来之前，我已经加急补发，{{shipment.eta}}到，运费我们承担，您看这样可以吗？' },
        ],
        en: [
          {
            say: 'Hello {{customer.title}}, opening it to find glass is awful, and I am sorry we packed it badly. When do you need it?',
          },
          { do: 'reship', with: { by: 'express' } },
          {
            say: 'To be there before your parents, a new one goes by express and comes on {{shipment.eta}}, postage on us. Is that all right?',
          },
        ],
      },
      average: {
        zh: [{ say: '给您补发一个，运费我们承担。' }, { do: 'reship' }],
        en: [{ say: 'We will send another, postage on us.' }, { do: 'reship' }],
      },
      poor: { zh: [{ say: '规定就是这样。' }], en: [{ say: 'Those are the rules.' }] },
      'do-nothing': { zh: [{ wait: 600 }], en: [{ wait: 600 }] },
      'keyword-soup': {
        zh: [{ say: '抱歉 理解 补发 运费' }],
        en: [{ say: 'sorry understand replace postage' }],
      },
    },
    ...overrides,
  };
}
