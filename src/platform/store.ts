import type { SessionRecord } from '../core/record/types.ts';
import type { Database } from './database.ts';
import { reportStore } from './store-status.ts';
import {
  DATABASE,
  type Draft,
  type KeptShift,
  type QuickReply,
  type SessionSummary,
  type ShiftDraft,
} from './store-types.ts';

export type { Draft, SessionSummary } from './store-types.ts';

/** What could not be written to the disk; it lives as long as the page. */
export const unsaved = {
  summaries: new Map<string, SessionSummary>(),
  records: new Map<string, SessionRecord>(),
  drafts: new Map<string, Draft>(),
  shifts: new Map<string, KeptShift>(),
  shiftDrafts: new Map<string, ShiftDraft>(),
  replies: new Map<string, QuickReply>(),
};

let opening: Promise<Database> | null = null;

/** The one connection, opened when first needed. */
export function database(): Promise<Database> {
  opening ??= import('./database.ts').then(({ openDatabase }) => openDatabase());
  return opening;
}

/** Whether anything was ever kept here, so that a first visit loads no database code. */
export async function hasDatabase(): Promise<boolean> {
  if (opening) return true;
  try {
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
  } catch {
    return false;
  }
}

const nothingUnsaved = (): boolean => Object.values(unsaved).every(({ size }) => size === 0);

/** Writes, and says on the page when that failed; what failed stays in memory. */
export async function write(
  work: (db: Database) => Promise<unknown>,
  keep: () => void,
  drop: () => void,
): Promise<void> {
  try {
    await work(await database());
    drop();
    reportStore(nothingUnsaved() ? 'fine' : 'blocked');
  } catch {
    keep();
    reportStore('blocked');
  }
}

/** Reads, and falls back where there is nothing to read from. */
export async function read<T>(work: (db: Database) => Promise<T>, otherwise: T): Promise<T> {
  try {
    return (await hasDatabase()) ? await work(await database()) : otherwise;
  } catch {
    return otherwise;
  }
}

/** The month under which a session is shelved. */
export const monthOf = ({ endedAt }: SessionSummary): string => endedAt.slice(0, 7);

/** Sessions that could not be written; they live as long as the page. */
export const unsavedSummaries = (): SessionSummary[] => [...unsaved.summaries.values()];

const latestFirst = (a: SessionSummary, b: SessionSummary) => (a.endedAt < b.endedAt ? 1 : -1);

/** Keeps a finished session and drops its draft. */
export function saveSession(record: SessionRecord, summary: SessionSummary): Promise<void> {
  return write(
    (db) =>
      db.transaction('rw', db.summaries, db.records, db.drafts, db.shelves, async () => {
        await db.records.put(record);
        await db.summaries.put(summary);
        await db.shelves.put({ month: monthOf(summary), packed: null });
        await db.drafts.delete(record.id);
      }),
    () => {
      unsaved.records.set(record.id, record);
      unsaved.summaries.set(summary.id, summary);
      unsaved.drafts.delete(record.id);
    },
    () => {
      unsaved.records.delete(record.id);
      unsaved.summaries.delete(summary.id);
      unsaved.drafts.delete(record.id);
    },
  );
}

/** Finished sessions, latest first; `limit` spares the page from a long history. */
export async function listSessions(limit = 10_000): Promise<SessionSummary[]> {
  const kept = await read((db) => db.summaries.orderBy('endedAt').reverse().limit(limit).toArray(), []);
  return [...unsaved.summaries.values(), ...kept].sort(latestFirst);
}

/** Finished sessions of this device's own people, without those that came in as files. */
export async function listOwnSessions(limit: number): Promise<SessionSummary[]> {
  const own = ({ imported }: SessionSummary) => imported === undefined;
  const kept = await read(
    (db) => db.summaries.orderBy('endedAt').reverse().filter(own).limit(limit).toArray(),
    [],
  );
  return [...unsaved.summaries.values(), ...kept].filter(own).sort(latestFirst);
}

export async function getSummary(id: string): Promise<SessionSummary | undefined> {
  return unsaved.summaries.get(id) ?? (await read((db) => db.summaries.get(id), undefined));
}

/** Summaries of several sessions, in their order; ones that are not there are left out. */
export async function getSummaries(ids: readonly string[]): Promise<SessionSummary[]> {
  const kept = await read((db) => db.summaries.bulkGet([...ids]), []);
  return ids.flatMap((id, index) => unsaved.summaries.get(id) ?? kept[index] ?? []);
}

export async function getRecord(id: string): Promise<SessionRecord | undefined> {
  return unsaved.records.get(id) ?? (await read((db) => db.records.get(id), undefined));
}

/** Records of several sessions; ones that are not there are left out. */
export async function getRecords(ids: readonly string[]): Promise<SessionRecord[]> {
  const kept = await read((db) => db.records.bulkGet([...ids]), []);
  const byId = new Map(
    [...kept, ...unsaved.records.values()].flatMap((record) => (record ? [[record.id, record]] : [])),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

export async function removeSession(id: string): Promise<void> {
  unsaved.records.delete(id);
  unsaved.summaries.delete(id);
  await read(
    (db) =>
      db.transaction('rw', db.summaries, db.records, db.shelves, async () => {
        const summary = await db.summaries.get(id);
        await db.records.delete(id);
        await db.summaries.delete(id);
        if (summary) await db.shelves.put({ month: monthOf(summary), packed: null });
      }),
    undefined,
  );
}

export function saveDraft(draft: Draft): Promise<void> {
  return write(
    (db) => db.drafts.put(draft),
    () => unsaved.drafts.set(draft.id, draft),
    () => unsaved.drafts.delete(draft.id),
  );
}

export async function listDrafts(): Promise<Draft[]> {
  const kept = await read((db) => db.drafts.orderBy('savedAt').reverse().toArray(), []);
  return [...unsaved.drafts.values(), ...kept];
}

export async function removeDraft(id: string): Promise<void> {
  unsaved.drafts.delete(id);
  await read((db) => db.drafts.delete(id), undefined);
}

/** What exists only on this page, as text for a download. */
export function unsavedText(): string {
  const { records, drafts, shifts, shiftDrafts, replies } = unsaved;
  const kept = { records, drafts, shifts, shiftDrafts, replies };
  const lists = Object.entries(kept).map(([name, items]) => [name, [...items.values()]] as const);
  return JSON.stringify(Object.fromEntries(lists), null, 2);
}
