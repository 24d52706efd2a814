import type { ShiftRecord } from '../core/record/shift-types.ts';
import type { Ground } from '../core/session/shift/index.ts';
import { loadPlayed, ScenarioError } from './scenarios.ts';

/** One that is nowhere is left out: the replay names every customer who needs it. */
async function load(id: string, hash: string): Promise<readonly (readonly [string, Ground])[]> {
  try {
    return [[id, await loadPlayed(id, hash)]];
  } catch (error) {
    if (error instanceof ScenarioError && error.issues.length === 0) return [];
    throw error;
  }
}

/** The scenarios of a shift's record, as they were when it was played where that is kept. */
export async function loadGroundsOf({ entries }: ShiftRecord): Promise<ReadonlyMap<string, Ground>> {
  const hashes = new Map(entries.map(({ scenario, hash }) => [scenario, hash]));
  return new Map((await Promise.all([...hashes].map(([id, hash]) => load(id, hash)))).flat());
}
