import type { SessionRecord } from '../../../core/record/types.ts';
import { type FileRecord, recordsIn } from '../../../core/report/record-file.ts';
import type { Issue } from '../../../core/shared/issue.ts';
import { issue } from '../../../core/shared/issue.ts';
import { isoWithOffset } from '../../../platform/clock.ts';
import { type Engine, loadEngine } from '../../../platform/engine.ts';
import { type LoadedScenario, loadScenario, ScenarioError } from '../../../platform/scenarios.ts';
import { getRecord, saveSession } from '../../../platform/store.ts';
import { summarise } from '../../../platform/summarise.ts';

/** One record that was not taken, and why. */
export interface Refusal {
  readonly file: string;
  readonly place: number | null;
  readonly issues: readonly Issue[];
}

export interface ImportResult {
  readonly added: number;
  /** Were here before. */
  readonly known: number;
  /** Of those added: scored with a scenario that has changed since. */
  readonly changed: number;
  readonly refused: readonly Refusal[];
}

type Taken = 'added' | 'changed' | 'known' | readonly Issue[];

const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 50;

interface Kit {
  readonly engine: Engine;
  readonly hashOf: typeof import('../../../core/scenario/index.ts').scenarioHash;
  /** Each scenario is read once an import. */
  readonly scenarios: Map<string, Promise<LoadedScenario>>;
}

async function openKit(): Promise<Kit> {
  const [engine, { scenarioHash }] = await Promise.all([
    loadEngine(),
    import('../../../core/scenario/index.ts'),
  ]);
  return { engine, hashOf: scenarioHash, scenarios: new Map() };
}

function scenarioOf(kit: Kit, id: string): Promise<LoadedScenario> {
  const loaded = kit.scenarios.get(id) ?? loadScenario(id);
  kit.scenarios.set(id, loaded);
  return loaded;
}

/** Replays and scores a record and keeps it; nothing derived is taken from the file. */
async function take(record: SessionRecord, kit: Kit): Promise<Taken> {
  if (await getRecord(record.id)) return 'known';
  const start = Date.parse(record.startedAt);
  if (Number.isNaN(start)) return [issue('startedAt', 'record.damaged', { where: 'startedAt' })];
  const { scenario, pack } = await scenarioOf(kit, record.scenario);
  const session = kit.engine.replay(record, scenario, pack);
  const finished = kit.engine.finish(session);
  const endedAt = isoWithOffset(new Date(start + finished.trace.endedAt));
  const summary = summarise(record, finished, kit.engine.view(session).face, endedAt);
  await saveSession(record, { ...summary, imported: true });
  return kit.hashOf(scenario, pack) === record.hash ? 'added' : 'changed';
}

async function tryTake({ record }: FileRecord, kit: Kit): Promise<Taken> {
  if (!record.ok) return record.error;
  const { scenario: id } = record.value;
  try {
    return await take(record.value, kit);
  } catch (error) {
    if (!(error instanceof ScenarioError)) return [issue('', 'team.import.failed')];
    return [
      issue('scenario', error.issues.length > 0 ? 'team.import.broken' : 'record.unknown-scenario', { id }),
    ];
  }
}

interface Found extends FileRecord {
  readonly file: string;
}

async function readFile(file: File): Promise<Found[]> {
  if (file.size > MOST_MEGABYTES * MEGABYTE) {
    const tooLarge = issue('', 'team.import.too-large', { most: MOST_MEGABYTES });
    return [{ file: file.name, place: null, record: { ok: false, error: [tooLarge] } }];
  }
  return recordsIn(await file.text()).map((found) => ({ ...found, file: file.name }));
}

/** Takes in the records of some files, one after another; `onStep` hears of each. */
export async function importFiles(
  files: readonly File[],
  onStep: (done: number, all: number) => void,
): Promise<ImportResult> {
  const found = (await Promise.all(files.map(readFile))).flat();
  const kit = await openKit();
  const counts = { added: 0, known: 0, changed: 0 };
  const refused: Refusal[] = [];
  for (const [index, each] of found.entries()) {
    onStep(index, found.length);
    const taken = await tryTake(each, kit);
    if (typeof taken !== 'string') refused.push({ file: each.file, place: each.place, issues: taken });
    else {
      counts[taken] += 1;
      if (taken === 'changed') counts.added += 1;
    }
  }
  return { ...counts, refused };
}
