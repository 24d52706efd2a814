import { toCsv } from '../../../core/record/csv.ts';
import { DIMENSIONS } from '../../../core/shared/dimensions.ts';
import { downloadText } from '../../../platform/files.ts';
import { getRecords } from '../../../platform/store.ts';
import type { TeamSession } from '../team-session.ts';

const HEADER = [
  'id',
  'started',
  'trainee',
  'scenario',
  'seed',
  'lang',
  'mode',
  'customer',
  ...DIMENSIONS,
  'overall',
  'passed',
  'critical',
  'outcome',
  'csat',
  'first_response_s',
  'handle_time_s',
  'engine',
  'source',
];

const rowOf = (session: TeamSession) => [
  session.id,
  session.startedAt,
  session.trainee,
  session.scenario,
  session.seed,
  session.lang,
  session.mode,
  session.customer,
  ...DIMENSIONS.map((dimension) => session.scores[dimension]),
  session.overall,
  session.passed,
  session.critical.join(' '),
  session.outcome,
  session.csat,
  session.firstResponse,
  session.handleTime,
  session.engine,
  session.imported ? 'file' : 'device',
];

/** The table of sessions for a spreadsheet; ids and numbers, the same in every language. */
export function downloadCsv(sessions: readonly TeamSession[]): void {
  downloadText('duilian-sessions.csv', toCsv(HEADER, sessions.map(rowOf)), 'text/csv');
}

/** The records themselves, which any device can import and score again. */
export async function downloadRecords(sessions: readonly TeamSession[]): Promise<void> {
  const records = await getRecords(sessions.map(({ id }) => id));
  downloadText('duilian-records.json', JSON.stringify({ records }, null, 1));
}
