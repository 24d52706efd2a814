import { Dexie, type Table } from 'dexie';
import type { SessionRecord } from '../core/record/types.ts';
import {
  DATABASE,
  type Draft,
  type Edition,
  type KeptShift,
  type OwnScenario,
  type QuickReply,
  type SessionSummary,
  type Shelf,
  type ShiftDraft,
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
  readonly shifts: Table<KeptShift, string>;
  readonly shiftDrafts: Table<ShiftDraft, string>;
  readonly replies: Table<QuickReply, string>;
  readonly editions: Table<Edition, string>;
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
  database.version(5).stores({ shifts: 'id, endedAt', shiftDrafts: 'id, savedAt', replies: 'id, createdAt' });
  database.version(6).stores({ editions: 'hash' });
  return database;
}
