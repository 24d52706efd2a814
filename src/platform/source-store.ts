import { database } from './store.ts';
import type { Source } from './store-types.ts';

export type { Source } from './store-types.ts';

/** Whether a text is on the disk now. */
export type Kept = 'kept' | 'failed';

/** Texts that could not be written, for as long as the page lives. */
const unsaved = new Map<string, Source>();

export async function saveSource(source: Source): Promise<Kept> {
  try {
    await (await database()).sources.put(source);
    unsaved.delete(source.id);
    return 'kept';
  } catch {
    unsaved.set(source.id, source);
    return 'failed';
  }
}

/** Everything an author left here, latest first. */
export async function listSources(): Promise<Source[]> {
  let kept: Source[] = [];
  try {
    kept = await (await database()).sources.orderBy('savedAt').reverse().toArray();
  } catch {
    // Storage is blocked: only what this page remembers is there.
  }
  return [...unsaved.values(), ...kept.filter(({ id }) => !unsaved.has(id))];
}

export async function removeSource(id: string): Promise<void> {
  unsaved.delete(id);
  try {
    await (await database()).sources.delete(id);
  } catch {
    // Nothing is kept, so nothing is left behind.
  }
}
