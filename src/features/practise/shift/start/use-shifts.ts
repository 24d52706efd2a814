import { useCallback, useEffect, useState } from 'react';
import {
  type KeptShift,
  listOwnShifts,
  listShiftDrafts,
  removeShiftDraft,
  type ShiftDraft,
} from '../../../../platform/shift-store.ts';

interface Shifts {
  readonly ready: boolean;
  readonly drafts: readonly ShiftDraft[];
  readonly shifts: readonly KeptShift[];
}

const MOST = 50;

/** What this device remembers of earlier shifts. */
export function useShifts(): Shifts & { dropDraft: (id: string) => void } {
  const [kept, setKept] = useState<Shifts>({ ready: false, drafts: [], shifts: [] });
  const load = useCallback(async () => {
    const [drafts, shifts] = await Promise.all([listShiftDrafts(), listOwnShifts(MOST)]);
    setKept({ ready: true, drafts, shifts });
  }, []);
  useEffect(() => void load(), [load]);
  const dropDraft = (id: string) => void removeShiftDraft(id).then(load);
  return { ...kept, dropDraft };
}
