import { describe, expect, it } from 'vitest';
import { dateParts, daysBetween, weekdayOf } from '../../../src/core/shared/calendar.ts';
import { openShop } from '../../../src/core/shop/open-shop.ts';
import { makePack, makeScenario } from '../../factories/scenario.ts';

const contact = { name: '王雨桐', phone: '13812344821', address: '杭州' };
const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);
const open = (scenario = makeScenario(), seed = 1) =>
  openShop(scenario, makePack(), { contact, lang: 'zh', seed });

describe('opening the shop', () => {
  it('begins in 2026 between the hours of the scenario', () => {
    for (const seed of SEEDS) {
      const { year, hour, minute } = dateParts(open(undefined, seed).startedAt);
      expect(year).toBe(2026);
      expect(hour * 60 + minute).toBeGreaterThanOrEqual(9 * 60);
      expect(hour * 60 + minute).toBeLessThanOrEqual(11 * 60);
    }
  });

  it('begins on a weekday of the scenario, on each in turn', () => {
    const scenario = makeScenario({ clock: { weekdays: ['tue', 'sat'], from: '20:00', to: '21:00' } });
    expect(new Set(SEEDS.map((seed) => weekdayOf(open(scenario, seed).startedAt)))).toEqual(
      new Set(['tue', 'sat']),
    );
  });

  it('draws an order and a parcel that came when the scenario says', () => {
    for (const seed of SEEDS) {
      const { order, delivery, startedAt } = open(undefined, seed);
      expect(order?.id).toMatch(/^\d{19}$/);
      expect(order?.amount).toBe(129);
      expect([4, 5, 6]).toContain(daysBetween(order?.placedAt ?? 0, startedAt));
      expect(delivery?.number).toMatch(/^YT\d{13}$/);
      expect(daysBetween(delivery?.arrivesOn ?? 0, startedAt)).toBe(0);
      expect(delivery?.lastUpdateAt).toBeLessThan(startedAt);
      expect(delivery?.lastUpdateAt).toBeGreaterThan(order?.placedAt ?? startedAt);
    }
  });

  it('has no order and no parcel before a sale', () => {
    const { order: _order, delivery: _delivery, ...before } = makeScenario();
    expect(open(before)).toMatchObject({ order: null, delivery: null });
  });

  it('counts the arrival of a held parcel from today, or leaves it open', () => {
    const held = { ...makeScenario().delivery, state: 'held' as const, lastUpdateDaysAgo: 2 };
    const text = { zh: '无', en: 'none' };
    const order = {
      ...makeScenario().order,
      products: ['glass-kettle'],
      quantity: 1,
      status: 'shipped' as const,
    };
    const base = { order: { ...order, placedDaysAgo: [5, 5] as [number, number] } };
    const due = makeScenario({ ...base, delivery: { place: text, note: text, ...held, arrivesInDays: 2 } });
    const unknown = makeScenario({ ...base, delivery: { place: text, note: text, ...held } });
    expect(daysBetween(open(due).startedAt, open(due).delivery?.arrivesOn ?? 0)).toBe(2);
    expect(open(unknown).delivery?.arrivesOn).toBeNull();
  });

  it('gives the same shop for the same seed', () => {
    expect(open(undefined, 3)).toEqual(open(undefined, 3));
  });
});
