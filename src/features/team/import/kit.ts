import type { Issue } from '../../../core/shared/issue.ts';
import { type Engine, loadEngine } from '../../../platform/engine.ts';
import { type LoadedScenario, loadPlayed } from '../../../platform/scenarios.ts';

/** What became of one record; a list says why it was not taken. */
export type Taken = 'added' | 'changed' | 'known' | readonly Issue[];

/** What an import works with. */
export interface Kit {
  readonly engine: Engine;
  readonly hashOf: typeof import('../../../core/scenario/index.ts').scenarioHash;
  /** Each scenario is read once an import. */
  readonly scenarios: Map<string, Promise<LoadedScenario>>;
}

export async function openKit(): Promise<Kit> {
  const [engine, { scenarioHash }] = await Promise.all([
    loadEngine(),
    import('../../../core/scenario/index.ts'),
  ]);
  return { engine, hashOf: scenarioHash, scenarios: new Map() };
}

/** The scenario a record was played with, or what it is now. */
export function scenarioOf(kit: Kit, id: string, hash: string): Promise<LoadedScenario> {
  const key = `${id} ${hash}`;
  const loaded = kit.scenarios.get(key) ?? loadPlayed(id, hash);
  kit.scenarios.set(key, loaded);
  return loaded;
}
