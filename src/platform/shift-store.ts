import { read, unsaved, write } from './store.ts';
import type { KeptShift, ShiftDraft } from './store-types.ts';

export type { KeptShift, ShiftDraft } from './store-types.ts';

/** Keeps a shift that is over and drops its draft. Its customers are kept as sessions before. */
export function saveShift(shift: KeptShift): Promise<void> {
  return write(
    (db) =>
      db.transaction('rw', db.shifts, db.shiftDrafts, async () => {
        await db.shifts.put(shift);
        await db.shiftDrafts.delete(shift.id);
      }),
    () => {
      unsaved.shifts.set(shift.id, shift);
      unsaved.shiftDrafts.delete(shift.id);
    },
    () => {
      unsaved.shifts.delete(shift.id);
      unsaved.shiftDrafts.delete(shift.id);
    },
  );
}

/** Shifts that are over, own and imported, latest first. */
export async function listShifts(limit: number): Promise<KeptShift[]> {
  const kept = await read((db) => db.shifts.orderBy('endedAt').reverse().limit(limit).toArray(), []);
  return [...unsaved.shifts.values(), ...kept];
}

/** Shifts of this device's own people, without those that came in as files, latest first. */
export async function listOwnShifts(limit: number): Promise<KeptShift[]> {
  const own = ({ imported }: KeptShift) => imported === undefined;
  const kept = await read(
    (db) => db.shifts.orderBy('endedAt').reverse().filter(own).limit(limit).toArray(),
    [],
  );
  return [...[...unsaved.shifts.values()].filter(own), ...kept];
}

/** Deletes a shift; its customers' sessions stay. */
export async function removeShift(id: string): Promise<void> {
  unsaved.shifts.delete(id);
  await read((db) => db.shifts.delete(id), undefined);
}

export async function getShift(id: string): Promise<KeptShift | undefined> {
  return unsaved.shifts.get(id) ?? (await read((db) => db.shifts.get(id), undefined));
}

export function saveShiftDraft(draft: ShiftDraft): Promise<void> {
  return write(
    (db) => db.shiftDrafts.put(draft),
    () => unsaved.shiftDrafts.set(draft.id, draft),
    () => unsaved.shiftDrafts.delete(draft.id),
  );
}

/** Shifts left open, latest first. */
export async function listShiftDrafts(): Promise<ShiftDraft[]> {
  const kept = await read((db) => db.shiftDrafts.orderBy('savedAt').reverse().toArray(), []);
  return [...unsaved.shiftDrafts.values(), ...kept];
}

export async function removeShiftDraft(id: string): Promise<void> {
  unsaved.shiftDrafts.delete(id);
  await read((db) => db.shiftDrafts.delete(id), undefined);
}
