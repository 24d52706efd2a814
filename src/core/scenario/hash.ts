import { fingerprint } from '../shared/hash.ts';
import { rememberedByPair } from '../shared/memo.ts';
import type { Scenario } from './v1/scenario.ts';
import type { ShopPack } from './v1/shop.ts';

/** Fingerprint of a scenario with its shop: two records with the same one were played on the same ground. */
export const scenarioHash = rememberedByPair((scenario: Scenario, pack: ShopPack): string =>
  fingerprint({ scenario, pack }),
);
