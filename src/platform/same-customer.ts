import { database, unsavedSummaries } from './store.ts';
import type { SessionSummary } from './store-types.ts';

/** Every session of this device in a scenario with one seed, those that came in as files too; oldest first. */
export async function listSameSeed(scenario: string, seed: number): Promise<SessionSummary[]> {
  const same = (summary: SessionSummary) => summary.scenario === scenario && summary.seed === seed;
  const unsaved = unsavedSummaries().filter(same);
  let kept: SessionSummary[] = [];
  try {
    kept = await (await database()).summaries.where('scenario').equals(scenario).filter(same).toArray();
  } catch {
    // Storage is blocked: only what this page remembers is there.
  }
  const fresh = new Set(unsaved.map(({ id }) => id));
  return [...unsaved, ...kept.filter(({ id }) => !fresh.has(id))].sort(
    (a, b) => Date.parse(a.endedAt) - Date.parse(b.endedAt),
  );
}
