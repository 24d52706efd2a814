import { type LoadedScenario, loadPacks, ScenarioError } from './scenarios.ts';
import type { Source } from './store-types.ts';

/** A scenario and its shop as typed, read and checked; throws a `ScenarioError`. */
export async function loadTyped(
  id: string,
  { text, shop }: Pick<Source, 'text' | 'shop'>,
): Promise<LoadedScenario> {
  const [{ parseYaml, readScenario, readShop }, shipped] = await Promise.all([
    import('../core/scenario/index.ts'),
    loadPacks(),
  ]);
  const packs = new Map(shipped);
  const typed = parseYaml(shop);
  const own = shop.trim() !== '' && typed.ok ? readShop(typed.value) : null;
  if (own?.ok) packs.set(own.value.id, own.value);
  const content = parseYaml(text);
  if (!content.ok) throw new ScenarioError(id, content.error);
  const scenario = readScenario(content.value, packs);
  if (!scenario.ok) throw new ScenarioError(id, scenario.error);
  const pack = packs.get(scenario.value.shop);
  if (!pack) throw new ScenarioError(id, []);
  return { scenario: scenario.value, pack };
}
