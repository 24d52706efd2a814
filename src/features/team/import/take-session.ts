import type { SessionRecord } from '../../../core/record/types.ts';
import { issue } from '../../../core/shared/issue.ts';
import { isoWithOffset } from '../../../platform/clock.ts';
import { getRecord, saveSession } from '../../../platform/store.ts';
import { summarise } from '../../../platform/summarise.ts';
import { type Kit, scenarioOf, type Taken } from './kit.ts';

/** Replays and scores a session's record and keeps it; nothing derived is taken from the file. */
export async function takeSession(record: SessionRecord, kit: Kit): Promise<Taken> {
  if (await getRecord(record.id)) return 'known';
  const start = Date.parse(record.startedAt);
  if (Number.isNaN(start)) return [issue('startedAt', 'record.damaged', { where: 'startedAt' })];
  const { scenario, pack } = await scenarioOf(kit, record.scenario, record.hash);
  const session = kit.engine.replay(record, scenario, pack);
  const finished = kit.engine.finish(session);
  const endedAt = isoWithOffset(new Date(start + finished.trace.endedAt));
  const summary = summarise(record, finished, kit.engine.view(session).face, endedAt);
  await saveSession(record, { ...summary, imported: true });
  return kit.hashOf(scenario, pack) === record.hash ? 'added' : 'changed';
}
