import { type Packed, packSessions, type TeamRow, unpackSessions } from '../core/report/packed.ts';
import type { Database } from './database.ts';
import { database, monthOf, unsavedSummaries } from './store.ts';
import type { SessionSummary } from './store-types.ts';

const rowOf = (summary: SessionSummary): TeamRow => ({
  ...summary,
  lost: summary.lost ?? [],
  imported: summary.imported ?? false,
});

/** Packs the sessions of a month anew, latest first. */
function shelve(db: Database, month: string): Promise<Packed> {
  return db.transaction('rw', db.summaries, db.shelves, async () => {
    const found = await db.summaries
      .where('endedAt')
      .between(month, `${month}\uffff`)
      .reverse()
      .sortBy('endedAt');
    const packed = packSessions(found.map(rowOf));
    if (found.length > 0) await db.shelves.put({ month, packed });
    else await db.shelves.delete(month);
    return packed;
  });
}

/** All months anew; needed once, for sessions kept before there were shelves. */
async function shelveAll(db: Database): Promise<Packed[]> {
  const ends = await db.summaries.orderBy('endedAt').uniqueKeys();
  const months = [...new Set(ends.map((end) => String(end).slice(0, 7)))].sort().reverse();
  await db.shelves.clear();
  const packed: Packed[] = [];
  for (const month of months) packed.push(await shelve(db, month));
  return packed;
}

/** Every month, latest first; those that have changed are packed anew. */
async function shelves(db: Database): Promise<Packed[]> {
  const [kept, count] = await Promise.all([db.shelves.reverse().toArray(), db.summaries.count()]);
  const packed: Packed[] = [];
  for (const { month, packed: found } of kept) packed.push(found ?? (await shelve(db, month)));
  const shelved = packed.reduce((sum, each) => sum + each.count, 0);
  return shelved === count ? packed : shelveAll(db);
}

/** Every session of this device in short, latest first; made for 100,000 of them. */
export async function listTeamRows(): Promise<TeamRow[]> {
  const unsaved = unsavedSummaries()
    .sort((a, b) => (monthOf(a) < monthOf(b) ? 1 : -1))
    .map(rowOf);
  try {
    return [...unsaved, ...(await shelves(await database())).flatMap(unpackSessions)];
  } catch {
    // Storage is blocked: only what this page remembers is there.
    return unsaved;
  }
}
