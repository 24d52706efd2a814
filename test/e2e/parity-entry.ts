import type { Scenario } from '../../src/core/scenario/v1/scenario.ts';
import type { ShopPack } from '../../src/core/scenario/v1/shop.ts';
import { playScript, type SessionSetup } from '../../src/core/session/index.ts';
import { reportOf } from '../../src/core/session/report-of.ts';

/** What the command line prints for a script, made where this runs. */
export function playHere(
  scenario: Scenario,
  pack: ShopPack,
  seed: number,
  lang: SessionSetup['lang'],
  kind: 'great' | 'average' | 'poor',
): string {
  const { state } = playScript({ scenario, pack, seed, lang }, scenario.exemplars[kind][lang]);
  return JSON.stringify(reportOf(state), null, 2);
}
