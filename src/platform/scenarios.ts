import type { Scenario } from '../core/scenario/v1/scenario.ts';
import type { ShopPack } from '../core/scenario/v1/shop.ts';
import type { Issue } from '../core/shared/issue.ts';

export interface LoadedScenario {
  readonly scenario: Scenario;
  readonly pack: ShopPack;
}

/** A scenario that is not there or not sound; `issues` say what is wrong with it. */
export class ScenarioError extends Error {
  readonly id: string;
  readonly issues: readonly Issue[];
  constructor(id: string, issues: readonly Issue[]) {
    super(
      `Scenario ${id}: ${issues.map(({ path, messageId }) => `${path} ${messageId}`).join(', ') || 'not found'}`,
    );
    this.id = id;
    this.issues = issues;
  }
}

const files = import.meta.glob<unknown>('/scenarios/**/*.yaml', { import: 'default' });

/** Saved on this device by an author; they stand before the shipped ones. */
export type ScenarioSource = (id: string) => Promise<LoadedScenario | undefined>;
const sources: ScenarioSource[] = [];
export const addScenarioSource = (source: ScenarioSource): void => void sources.push(source);

/** Scenarios as they once were, for what was played with them. */
export interface ScenarioArchive {
  byHash(hash: string): Promise<LoadedScenario | undefined>;
  /** For a scenario that is nowhere else. */
  byId(id: string): Promise<LoadedScenario | undefined>;
}
const archives: ScenarioArchive[] = [];
export const addScenarioArchive = (archive: ScenarioArchive): void => void archives.push(archive);

/** Every shipped shop pack, by id. Packs with faults are left out; the command line checks them. */
export async function loadPacks(): Promise<ReadonlyMap<string, ShopPack>> {
  const { readShop } = await import('../core/scenario/index.ts');
  const paths = Object.keys(files).filter((path) => path.startsWith('/scenarios/shops/'));
  const packs = await Promise.all(paths.map(async (path) => readShop(await files[path]?.())));
  return new Map(packs.flatMap((pack) => (pack.ok ? [[pack.value.id, pack.value] as const] : [])));
}

async function loadShipped(id: string): Promise<LoadedScenario> {
  const load = files[`/scenarios/${id}.yaml`];
  if (!load) throw new ScenarioError(id, []);
  const [{ readScenario }, packs, content] = await Promise.all([
    import('../core/scenario/index.ts'),
    loadPacks(),
    load(),
  ]);
  const scenario = readScenario(content, packs);
  if (!scenario.ok) throw new ScenarioError(id, scenario.error);
  const pack = packs.get(scenario.value.shop);
  if (!pack) throw new ScenarioError(id, []);
  return { scenario: scenario.value, pack };
}

/** A scenario with its shop, checked, as it is now; throws a `ScenarioError`. */
export async function loadScenario(id: string): Promise<LoadedScenario> {
  for (const source of sources) {
    const found = await source(id);
    if (found) return found;
  }
  if (!files[`/scenarios/${id}.yaml`]) {
    for (const archive of archives) {
      const found = await archive.byId(id);
      if (found) return found;
    }
  }
  return loadShipped(id);
}

/** A scenario as it was under this fingerprint, or else as it is now; throws a `ScenarioError`. */
export async function loadPlayed(id: string, hash: string): Promise<LoadedScenario> {
  for (const archive of archives) {
    const found = await archive.byHash(hash);
    if (found?.scenario.id === id) return found;
  }
  return loadScenario(id);
}
