import { type Issue, issue } from '../shared/issue.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { references } from './checks/references.ts';
import { migrate } from './migrate.ts';
import { schemaIssues } from './schema-issues.ts';
import { type Scenario, scenarioV1 } from './v1/scenario.ts';
import { type ShopPack, shopV1 } from './v1/shop.ts';

/** A scenario of a parsed file, or what is wrong: its shape, its shop, names of things that don't exist. */
export function readScenario(raw: unknown, packs: ReadonlyMap<string, ShopPack>): Result<Scenario, Issue[]> {
  const current = migrate(raw);
  if (!current.ok) return current;
  if (current.value.kind === 'shop') return err([issue('kind', 'issues.is-a-shop')]);
  const parsed = scenarioV1.safeParse(current.value);
  if (!parsed.success) return err(schemaIssues(parsed.error.issues, scenarioV1, current.value));
  const scenario = parsed.data;
  const pack = packs.get(scenario.shop);
  if (!pack) return err([issue('shop', 'issues.unknown-shop', { id: scenario.shop })]);
  const faults = references(scenario, pack);
  return faults.length > 0 ? err(faults) : ok(scenario);
}

/** A shop pack of a parsed file, or what is wrong with it. */
export function readShop(raw: unknown): Result<ShopPack, Issue[]> {
  const current = migrate(raw);
  if (!current.ok) return current;
  if (current.value.kind !== 'shop') return err([issue('kind', 'issues.not-a-shop')]);
  const parsed = shopV1.safeParse(current.value);
  return parsed.success ? ok(parsed.data) : err(schemaIssues(parsed.error.issues, shopV1, current.value));
}
