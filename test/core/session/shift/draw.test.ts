import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseYaml, readScenario, readShop } from '../../../../src/core/scenario/index.ts';
import {
  drawScenarios,
  drawShift,
  type Ground,
  usualLimit,
} from '../../../../src/core/session/shift/index.ts';
import { startOfDay } from '../../../../src/core/shared/calendar.ts';
import { sessionStart } from '../../../../src/core/shop/clock.ts';

const ROOT = resolve(import.meta.dirname, '../../../../scenarios');
const contentOf = (...path: string[]): unknown => {
  const raw = parseYaml(readFileSync(join(ROOT, ...path), 'utf8'));
  if (!raw.ok) throw new Error(path.join('/'));
  return raw.value;
};
const yamls = (...path: string[]) =>
  readdirSync(join(ROOT, ...path)).filter((name) => name.endsWith('.yaml'));

const packs = new Map(
  yamls('shops').map((name) => {
    const pack = readShop(contentOf('shops', name));
    if (!pack.ok) throw new Error(name);
    return [pack.value.id, pack.value] as const;
  }),
);
const scenarios = yamls().map((name): Ground => {
  const scenario = readScenario(contentOf(name), packs);
  const pack = scenario.ok ? packs.get(scenario.value.shop) : undefined;
  if (!scenario.ok || !pack) throw new Error(name);
  return { scenario: scenario.value, pack };
});
const draw = (seed: number, size: number, level?: 1 | 5) =>
  drawShift({ seed, size, lang: 'zh', scenarios, ...(level === undefined ? {} : { level }) });

const DRAWN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((seed) => draw(seed, 8));

describe('a drawn shift', () => {
  it('is the same for the same wish and another for another seed', () => {
    expect(draw(4, 5)).toEqual(draw(4, 5));
    const seeds = (seed: number) => draw(seed, 5).entries.map((entry) => entry.seed);
    expect(seeds(4)).not.toEqual(seeds(5));
  });

  it.each([1, 2, 3, 8])('has %i customers in the order they come, the first at once', (size) => {
    const moments = draw(11, size).entries.map(({ arrivesAt }) => arrivesAt);
    expect(moments).toHaveLength(size);
    expect(moments[0]).toBe(0);
    expect([...moments].sort((a, b) => a - b)).toEqual(moments);
  });

  it('brings the next one while the talk with the one before is young', () => {
    for (const { entries } of DRAWN) {
      const moments = entries.map(({ arrivesAt }) => arrivesAt);
      const gaps = moments.slice(1).map((moment, index) => moment - (moments[index] ?? 0));
      expect(Math.max(...gaps)).toBeLessThanOrEqual(100_000);
    }
    expect(draw(3, 8, 5).entries.at(-1)?.arrivesAt).toBeLessThan(
      draw(3, 8, 1).entries.at(-1)?.arrivesAt ?? 0,
    );
  });

  it('mixes scenarios before one comes again, and no character comes twice', () => {
    const { entries } = draw(6, 8);
    const first = entries.slice(0, scenarios.length).map(({ scenario }) => scenario.id);
    expect(new Set(first).size).toBe(Math.min(scenarios.length, 8));
    expect(new Set(entries.map(({ cast }) => cast?.archetype)).size).toBe(8);
  });

  it('puts the furious and those who expect to be known first in the queue, and only them', () => {
    const entries = DRAWN.flatMap(({ entries }) => entries);
    const high = entries.filter(({ priority }) => priority === 'high');
    expect(high.length).toBeGreaterThan(0);
    for (const { cast, scenario, priority } of entries) {
      const first = ['vip', 'irate'].includes(cast?.archetype ?? '') || scenario.customer.relation === 'vip';
      expect(priority).toBe(first ? 'high' : 'normal');
    }
  });

  it('casts nobody furious where nothing can have gone wrong', () => {
    const entries = DRAWN.flatMap(({ entries }) => entries);
    const before = entries.filter(({ scenario }) => scenario.order === undefined);
    expect(before.length).toBeGreaterThan(0);
    expect(before.filter(({ cast }) => ['upset', 'irate'].includes(cast?.archetype ?? ''))).toEqual([]);
  });

  it('lies within one day of the shops', () => {
    for (const { entries } of DRAWN) {
      const days = entries.map((entry) => startOfDay(sessionStart(entry.scenario, entry.seed)));
      expect(new Set(days).size).toBe(1);
    }
  });

  it('does not depend on the order in which scenarios are listed', () => {
    const turned = drawShift({ seed: 4, size: 5, lang: 'zh', scenarios: scenarios.toReversed() });
    expect(turned).toEqual(draw(4, 5));
    const ids = scenarios.map(({ scenario }) => scenario.id);
    expect(drawScenarios({ seed: 4, size: 5 }, ids)).toEqual(
      turned.entries.map(({ scenario }) => scenario.id),
    );
  });

  it('hands the level on to every customer', () => {
    expect(draw(2, 3, 5).entries.map(({ cast }) => cast?.level)).toEqual([5, 5, 5]);
    expect(draw(2, 3).entries.map(({ cast }) => cast?.level)).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    [1, 1],
    [3, 3],
    [5, 4],
    [8, 5],
  ])('of %i has %i at once', (size, limit) => {
    expect(usualLimit(size)).toBe(limit);
    expect(draw(1, size).limit).toBe(limit);
  });
});
