import type { CarriedScenario, ShiftRecord } from '../../../core/record/shift-types.ts';
import type { FinishedContact } from '../../../core/report/shift/finished.ts';
import type { Shift } from '../../../core/session/shift/index.ts';
import { type Issue, issue } from '../../../core/shared/issue.ts';
import { isoWithOffset } from '../../../platform/clock.ts';
import { keepEdition } from '../../../platform/editions.ts';
import { ScenarioError } from '../../../platform/scenarios.ts';
import { loadShiftEngine, loadShiftReport, type ShiftEngine } from '../../../platform/shift-engine.ts';
import { loadGroundsOf } from '../../../platform/shift-grounds.ts';
import { getShift, saveShift } from '../../../platform/shift-store.ts';
import { getRecord, saveSession } from '../../../platform/store.ts';
import { summarise } from '../../../platform/summarise.ts';
import { loadTyped } from '../../../platform/typed-scenario.ts';
import type { Kit, Taken } from './kit.ts';

/**
 * Keeps a scenario that came along, under the fingerprint it really has: a file cannot put its own text in the place
 * of another scenario.
 */
async function takeSource({ scenario: id, text, shop }: CarriedScenario, path: string, kit: Kit) {
  try {
    const { scenario, pack } = await loadTyped(id, { text, shop });
    if (scenario.id !== id) return [issue(`${path}.scenario`, 'record.damaged', { where: path })];
    await keepEdition({ hash: kit.hashOf(scenario, pack), scenario: id, title: scenario.title, text, shop });
    return [];
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return [issue(path, 'record.bad-source', { id, where: path })];
  }
}

async function takeSources({ sources = [] }: ShiftRecord, kit: Kit): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const [index, source] of sources.entries())
    issues.push(...(await takeSource(source, `sources.${index}`, kit)));
  return issues;
}

const momentOf = (startedAt: string, ms: number): string =>
  isoWithOffset(new Date(Date.parse(startedAt) + ms));

/** Keeps a customer's session unless it is here; gives its id when it came in now. */
async function takeContact(
  { index, record, endedAt, ...finished }: FinishedContact,
  shift: Shift,
  engine: ShiftEngine,
  startedAt: string,
): Promise<string[]> {
  const contact = shift.contacts[index];
  const face = contact && engine.contactView(contact)?.face;
  if (!face || (await getRecord(record.id))) return [];
  const summary = summarise(record, finished, face, momentOf(startedAt, endedAt));
  await saveSession(record, { ...summary, imported: true });
  return [record.id];
}

/** Replays and scores a shift's record and keeps it with its customers' sessions. */
export async function takeShift(whole: ShiftRecord, kit: Kit): Promise<Taken> {
  const { sources: _, ...record } = whole;
  const { id, startedAt, trainee } = record;
  if (await getShift(id)) return 'known';
  if (Number.isNaN(Date.parse(startedAt)))
    return [issue('startedAt', 'record.damaged', { where: 'startedAt' })];
  const faults = await takeSources(whole, kit);
  if (faults.length > 0) return faults;
  const [engine, { shiftReport }] = await Promise.all([loadShiftEngine(), loadShiftReport()]);
  const shift = engine.replayShift(record, await loadGroundsOf(record));
  if (!shift.ok) return shift.error;
  const { contacts, metrics, overall } = shiftReport(shift.value, { trainee, startedAt });
  const sessions: string[] = [];
  for (const contact of contacts)
    sessions.push(...(await takeContact(contact, shift.value, engine, startedAt)));
  const { customers, lost, csat } = metrics;
  const endedAt = momentOf(startedAt, shift.value.endedAt ?? shift.value.at);
  await saveShift({ id, record, endedAt, customers, lost, csat, overall, imported: { sessions } });
  return engine.changedSince(record, shift.value.plan).length > 0 ? 'changed' : 'added';
}
