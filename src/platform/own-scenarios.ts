import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Lang } from '../core/shared/lang.ts';
import { type CatalogueEntry, catalogue, findInCatalogue } from './catalogue.ts';
import { keepEdition, useEditions } from './editions.ts';
import type { LoadedScenario } from './scenarios.ts';
import { database, hasDatabase } from './store.ts';
import type { OwnScenario } from './store-types.ts';
import { loadTyped } from './typed-scenario.ts';

export type { OwnScenario } from './store-types.ts';

let own: readonly OwnScenario[] = [];
let reading: Promise<void> | null = null;
const listeners = new Set<() => void>();

function show(next: readonly OwnScenario[]): void {
  own = next;
  for (const listener of listeners) listener();
}

async function read(): Promise<void> {
  try {
    if (await hasDatabase()) show(await (await database()).own.orderBy('savedAt').reverse().toArray());
  } catch {
    // Storage is blocked: only what was written on this page is there.
  }
}

/** Reads what authors of this device have made; later calls wait for the first. */
export function readOwnScenarios(): Promise<void> {
  reading ??= read();
  return reading;
}

/** Puts a sound scenario beside the shipped ones; one of the same id is replaced. */
export async function keepOwnScenario(scenario: OwnScenario): Promise<void> {
  await readOwnScenarios();
  show([scenario, ...own.filter(({ id }) => id !== scenario.id)]);
  try {
    await (await database()).own.put(scenario);
  } catch {
    // Storage is blocked: it can be practised until the page is closed, and the author page says so.
  }
}

export async function removeOwnScenario(id: string): Promise<void> {
  show(own.filter((each) => each.id !== id));
  try {
    await (await database()).own.delete(id);
  } catch {
    // Nothing is kept, so nothing is left behind.
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Scenarios made on this device, latest first. */
export const useOwnScenarios = (): readonly OwnScenario[] => useSyncExternalStore(subscribe, () => own);

/** Everything that can be practised: the shipped scenarios, then the own ones. */
export function useScenarios(): readonly CatalogueEntry[] {
  const made = useOwnScenarios();
  return useMemo(() => [...catalogue, ...made.map(({ entry }) => entry)], [made]);
}

/** Names a scenario by its id; one that was never here keeps its id. */
export function useScenarioTitle(): (id: string, lang: Lang) => string {
  const made = useOwnScenarios();
  const played = useEditions();
  return useCallback(
    (id, lang) => {
      const entry = findInCatalogue(id) ?? made.find((each) => each.id === id)?.entry;
      const known = entry ?? played.find(({ scenario }) => scenario === id);
      return known?.title[lang] ?? id;
    },
    [made, played],
  );
}

/** The scenario of an author with its shop; undefined where there is none of this id. */
export async function loadOwnScenario(id: string): Promise<LoadedScenario | undefined> {
  await readOwnScenarios();
  const found = own.find((each) => each.id === id);
  return found && loadTyped(id, found);
}

/** Keeps an own scenario as it is now, so that what is about to be played can be replayed after it has changed. */
export async function keepAsPlayed(id: string, { scenario, pack }: LoadedScenario): Promise<void> {
  const found = own.find((each) => each.id === id);
  if (!found) return;
  const { scenarioHash } = await import('../core/scenario/index.ts');
  const { text, shop, entry } = found;
  await keepEdition({ hash: scenarioHash(scenario, pack), scenario: id, title: entry.title, text, shop });
}
