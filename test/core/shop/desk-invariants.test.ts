import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/shared/random.ts';
import { TOOLS } from '../../../src/core/shared/tools.ts';
import { TOOL_ARGS } from '../../../src/core/shop/args.ts';
import type { ToolArgs } from '../../../src/core/shop/types.ts';
import { useTool as callTool } from '../../../src/core/shop/use-tool.ts';
import { makeDelivery, makeOrder, makeShop } from '../../factories/shop.ts';

const VALUES = [
  '',
  '5',
  '129',
  64.5,
  -3,
  'express',
  'standard',
  '2d',
  'steel-kettle',
  '0821',
  true,
  '壶碎了',
  Number.NaN,
  '1e9',
];
const STATES = [
  makeShop(),
  makeShop({ order: null, delivery: null }),
  makeShop({ order: makeOrder({ status: 'paid' }), delivery: null }),
  makeShop({ order: makeOrder({ status: 'shipped' }), delivery: makeDelivery({ state: 'held' }) }),
  makeShop({ order: makeOrder({ status: 'unpaid' }), delivery: null }),
];

/** Sixty random calls one after the other; every state on the way. */
function scramble(seed: number) {
  const random = seededRandom(seed, 'scramble');
  let state = random.pick(STATES);
  return Array.from({ length: 60 }, (_, i) => {
    const tool = random.pick(TOOLS);
    const names = random.shuffle(TOOL_ARGS[tool]).slice(0, random.int(0, 2));
    const args: ToolArgs = Object.fromEntries(names.map((name) => [name, random.pick(VALUES)]));
    state = callTool(state, { tool, args, at: i * 1000 }).state;
    return state;
  });
}

describe('whatever is tried at the desk', () => {
  it('never gives away more than the shop would', () => {
    for (let seed = 0; seed < 150; seed++) {
      for (const state of scramble(seed)) {
        const paid = state.order?.amount ?? 0;
        const replaced = state.shipments.length > 0;
        expect(state.refunded + state.priceAdjusted).toBeLessThanOrEqual(paid);
        expect(replaced ? state.refunded : 0).toBeLessThanOrEqual(paid / 2);
        expect(state.coupons).toBeLessThanOrEqual(20);
        expect(state.shipments.length).toBeLessThanOrEqual(1);
        expect(state.order?.status === 'unpaid' ? state.refunded : 0).toBe(0);
      }
    }
  });

  it('logs every call', () => {
    const last = scramble(1).at(-1);
    expect(last?.log.map(({ index }) => index)).toEqual(Array.from({ length: 60 }, (_, i) => i));
  });
});
