import { useSyncExternalStore } from 'react';
import type { CarriedScenario } from '../core/record/shift-types.ts';
import { type LoadedScenario, ScenarioError } from './scenarios.ts';
import { database, read } from './store.ts';
import type { Edition } from './store-types.ts';
import { loadTyped } from './typed-scenario.ts';

export type { Edition } from './store-types.ts';

let editions: readonly Edition[] = [];
let reading: Promise<void> | null = null;
const listeners = new Set<() => void>();

function show(next: readonly Edition[]): void {
  editions = next;
  for (const listener of listeners) listener();
}

/** Reads the own scenarios that were played on this device or came with a file; later calls wait for the first. */
export function readEditions(): Promise<void> {
  reading ??= read((db) => db.editions.toArray(), []).then(show);
  return reading;
}

/** Keeps a scenario under its fingerprint; the first one there stays. */
export async function keepEdition(edition: Edition): Promise<void> {
  await readEditions();
  if (editions.some(({ hash }) => hash === edition.hash)) return;
  show([...editions, edition]);
  try {
    await (await database()).editions.put(edition);
  } catch {
    // Storage is blocked: records replay with it as long as the page lives, like the records themselves.
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useEditions = (): readonly Edition[] => useSyncExternalStore(subscribe, () => editions);

/** One that a newer version of the app no longer reads counts as not there. */
async function load(edition: Edition | undefined): Promise<LoadedScenario | undefined> {
  try {
    return edition && (await loadTyped(edition.scenario, edition));
  } catch (error) {
    if (error instanceof ScenarioError) return undefined;
    throw error;
  }
}

/** Own scenarios as they were when they were played. */
export const editionArchive = {
  async byHash(hash: string): Promise<LoadedScenario | undefined> {
    await readEditions();
    return load(editions.find((each) => each.hash === hash));
  },
  async byId(id: string): Promise<LoadedScenario | undefined> {
    await readEditions();
    return load(editions.findLast(({ scenario }) => scenario === id));
  },
};

/** What a file has to carry so that these customers can be met where their scenarios are not. */
export async function carriedFor(
  entries: readonly { readonly hash: string }[],
): Promise<readonly CarriedScenario[]> {
  await readEditions();
  const wanted = new Set(entries.map(({ hash }) => hash));
  return editions
    .filter(({ hash }) => wanted.has(hash))
    .map(({ scenario, hash, text, shop }) => ({ scenario, hash, text, shop }));
}
