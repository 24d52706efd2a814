import type { Grounds, ShiftEntry, ShiftPlan } from '../../src/core/session/shift/index.ts';
import { makePack } from './pack.ts';
import { makeScenario } from './scenario.ts';

export const KETTLE = { scenario: makeScenario(), pack: makePack() };
export const GROUNDS: Grounds = new Map([['broken-kettle', KETTLE]]);

export const makeEntry = (overrides: Partial<ShiftEntry> = {}): ShiftEntry => ({
  ...KETTLE,
  seed: 7,
  arrivesAt: 0,
  priority: 'normal',
  ...overrides,
});

/** Three broken kettles, half a minute apart, all talked to at once. */
export const makePlan = (overrides: Partial<ShiftPlan> = {}): ShiftPlan => ({
  seed: 1,
  lang: 'zh',
  limit: 3,
  entries: [
    makeEntry({ seed: 7 }),
    makeEntry({ seed: 8, arrivesAt: 30_000 }),
    makeEntry({ seed: 9, arrivesAt: 60_000 }),
  ],
  ...overrides,
});
