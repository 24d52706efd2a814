import type { ShopPack } from '../../src/core/scenario/v1/shop.ts';

/** A small shop with two kettles and all its policies. */
export function makePack(overrides: Partial<ShopPack> = {}): ShopPack {
  return {
    format: 1,
    kind: 'shop',
    id: 'kettle-shop',
    name: { zh: '暖壶小店', en: 'Kettle Corner' },
    carrier: { zh: '圆通速递', en: 'Swift Parcel' },
    products: [
      {
        id: 'glass-kettle',
        name: { zh: '玻璃电热水壶', en: 'Glass Kettle' },
        aliases: { zh: ['玻璃壶'], en: ['the glass one'] },
        category: 'kettles',
        price: 129,
        stock: 12,
        features: [
          {
            id: 'volume',
            label: { zh: '容量', en: 'Volume' },
            text: { zh: '容量1.5升', en: 'Holds 1.5 litres' },
            value: 1.5,
            unit: 'litre',
            mention: { zh: ['1.5升'], en: ['1.5 litre'] },
          },
        ],
      },
      {
        id: 'steel-kettle',
        name: { zh: '不锈钢电热水壶', en: 'Steel Kettle' },
        category: 'kettles',
        price: 159,
        stock: 3,
        features: [],
      },
    ],
    policies: [
      {
        id: 'damage',
        title: { zh: '破损补发', en: 'Damaged goods' },
        text: {
          zh: '签收7天内破损，免费补发或全额退款，运费由店铺承担。',
          en: 'Broken within 7 days of delivery: a free replacement or a full refund, postage on us.',
        },
        keywords: { zh: ['破损', '碎', '坏'], en: ['broken', 'damaged', 'cracked'] },
        rules: {
          'damage-window-days': 7,
          'postage-paid-by': 'shop',
          'free-replacement': true,
          'full-refund': true,
          'refund-arrives-days': 3,
        },
      },
      {
        id: 'courtesy',
        title: { zh: '优惠补偿', en: 'Courtesies' },
        text: { zh: '优惠券每单最多20元。', en: 'Coupons up to 20 yuan an order.' },
        keywords: { zh: ['优惠券', '补偿'], en: ['coupon', 'voucher'] },
        rules: { 'courtesy-max': 20, 'price-protection-days': 15 },
      },
      {
        id: 'shipping',
        title: { zh: '发货时效', en: 'Delivery' },
        text: {
          zh: '16点前下单当天发货，普通快递3天，加急1天。',
          en: 'Ordered before 16:00 it leaves the same day; standard takes 3 days, express 1.',
        },
        keywords: { zh: ['发货', '快递', '加急'], en: ['delivery', 'shipping', 'express'] },
        rules: { 'ship-cutoff': '16:00', 'standard-days': 3, 'express-days': 1 },
      },
    ],
    ...overrides,
  };
}
