import { type FileRecord, isShiftRecord, recordsIn } from '../../../core/report/record-file.ts';
import { type Issue, issue } from '../../../core/shared/issue.ts';
import { ScenarioError } from '../../../platform/scenarios.ts';
import { type Kit, openKit, type Taken } from './kit.ts';
import { takeSession } from './take-session.ts';
import { takeShift } from './take-shift.ts';

/** One record that was not taken, and why. */
export interface Refusal {
  readonly file: string;
  readonly place: number | null;
  readonly issues: readonly Issue[];
}

export interface ImportResult {
  /** Sessions that came as records of their own. */
  readonly added: number;
  /** Shifts, each with its customers' sessions. */
  readonly shifts: number;
  /** Were here before. */
  readonly known: number;
  /** Of those added: scored with a scenario that has changed since. */
  readonly changed: number;
  readonly refused: readonly Refusal[];
}

const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 50;

/** Why a scenario stands in the way of a record. */
const scenarioFault = ({ id, issues }: ScenarioError): Issue =>
  issue('scenario', issues.length > 0 ? 'team.import.broken' : 'record.unknown-scenario', { id });

async function tryTake({ record }: FileRecord, kit: Kit): Promise<Taken> {
  if (!record.ok) return record.error;
  const { value } = record;
  try {
    return isShiftRecord(value) ? await takeShift(value, kit) : await takeSession(value, kit);
  } catch (error) {
    return error instanceof ScenarioError ? [scenarioFault(error)] : [issue('', 'team.import.failed')];
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
  const counts = { added: 0, shifts: 0, known: 0, changed: 0 };
  const refused: Refusal[] = [];
  for (const [index, each] of found.entries()) {
    onStep(index, found.length);
    const taken = await tryTake(each, kit);
    if (typeof taken !== 'string') refused.push({ file: each.file, place: each.place, issues: taken });
    else if (taken === 'known') counts.known += 1;
    else {
      counts[each.record.ok && isShiftRecord(each.record.value) ? 'shifts' : 'added'] += 1;
      if (taken === 'changed') counts.changed += 1;
    }
  }
  return { ...counts, refused };
}
