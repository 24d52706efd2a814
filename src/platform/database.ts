import { Dexie, type Table } from 'dexie';
import type { SessionRecord } from '../core/record/types.ts';
import {
  DATABASE,
  type Draft,
  type OwnScenario,
  type SessionSummary,
  type Shelf,
  type Source,
} from './store-types.ts';

/** Summaries stand apart from records, so that lists and charts never read an event. */
export interface Database extends Dexie {
  readonly summaries: Table<SessionSummary, string>;
  readonly records: Table<SessionRecord, string>;
  readonly drafts: Table<Draft, string>;
  readonly sources: Table<Source, string>;
  readonly own: Table<OwnScenario, string>;
  readonly shelves: Table<Shelf, string>;
}

export function openDatabase(): Database {
  const database = new Dexie(DATABASE) as Database;
  database.version(1).stores({
    summaries: 'id, endedAt, scenario, trainee',
    records: 'id',
    drafts: 'id, savedAt',
  });
  database.version(2).stores({ sources: 'id, savedAt' });
  database.version(3).stores({ shelves: 'month' });
  database.version(4).stores({ own: 'id, savedAt' });
  return database;
}
