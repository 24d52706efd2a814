import { Dexie, type Table } from 'dexie';
import type { SessionRecord } from '../core/record/types.ts';
import type { Draft, SessionSummary } from './store-types.ts';

/** Summaries stand apart from records, so that lists and charts never read an event. */
export interface Database extends Dexie {
  readonly summaries: Table<SessionSummary, string>;
  readonly records: Table<SessionRecord, string>;
  readonly drafts: Table<Draft, string>;
}

export const DATABASE = 'duilian';

export function openDatabase(): Database {
  const database = new Dexie(DATABASE) as Database;
  database.version(1).stores({
    summaries: 'id, endedAt, scenario, trainee',
    records: 'id',
    drafts: 'id, savedAt',
  });
  return database;
}
