import { useCallback, useEffect, useState } from 'react';
import type { TeamRow } from '../../core/report/packed.ts';
import { listTeamRows } from '../../platform/shelf-store.ts';
import { type KeptShift, listShifts, removeShift } from '../../platform/shift-store.ts';
import { removeSession } from '../../platform/store.ts';

export interface Sessions {
  /** Latest first; null while they are read. */
  readonly sessions: readonly TeamRow[] | null;
  reload(): void;
  remove(ids: readonly string[]): void;
  /** Latest first. */
  readonly shifts: readonly KeptShift[];
  /** Removes an imported shift with the sessions that came with it. */
  removeShift(shift: KeptShift): void;
}

/** More shifts than this are not listed. */
const MOST_SHIFTS = 200;

/** The sessions and shifts of this device, own and imported. */
export function useSessions(): Sessions {
  const [sessions, setSessions] = useState<readonly TeamRow[] | null>(null);
  const [shifts, setShifts] = useState<readonly KeptShift[]>([]);
  const reload = useCallback(() => {
    void listTeamRows().then(setSessions);
    void listShifts(MOST_SHIFTS).then(setShifts);
  }, []);
  const remove = useCallback(
    (ids: readonly string[]) => void Promise.all(ids.map(removeSession)).then(reload),
    [reload],
  );
  const dropShift = useCallback(
    ({ id, imported }: KeptShift) =>
      void Promise.all([removeShift(id), ...(imported?.sessions ?? []).map(removeSession)]).then(reload),
    [reload],
  );
  useEffect(reload, [reload]);
  return { sessions, reload, remove, shifts, removeShift: dropShift };
}
