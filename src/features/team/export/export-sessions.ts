import { toCsv } from '../../../core/record/csv.ts';
import { DIMENSIONS } from '../../../core/shared/dimensions.ts';
import { downloadText } from '../../../platform/files.ts';
import { getRecords, getSummaries } from '../../../platform/store.ts';
import type { SessionSummary } from '../../../platform/store-types.ts';

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

const rowOf = (session: SessionSummary) => [
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
  session.metrics.firstResponse,
  session.metrics.handleTime,
  session.engine,
  session.imported ? 'file' : 'device',
];

type Listed = readonly { readonly id: string }[];

/** The table of sessions for a spreadsheet; ids and numbers, the same in every language. */
export async function downloadCsv(sessions: Listed): Promise<void> {
  const summaries = await getSummaries(sessions.map(({ id }) => id));
  downloadText('duilian-sessions.csv', toCsv(HEADER, summaries.map(rowOf)), 'text/csv');
}

/** The records themselves, which any device can import and score again. */
export async function downloadRecords(sessions: Listed): Promise<void> {
  const records = await getRecords(sessions.map(({ id }) => id));
  downloadText('duilian-records.json', JSON.stringify({ records }, null, 1));
}
