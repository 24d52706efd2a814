import { useCallback, useEffect, useState } from 'react';
import type { TeamRow } from '../../core/report/packed.ts';
import { listTeamRows } from '../../platform/shelf-store.ts';
import { removeSession } from '../../platform/store.ts';

export interface Sessions {
  /** Latest first; null while they are read. */
  readonly sessions: readonly TeamRow[] | null;
  reload(): void;
  remove(ids: readonly string[]): void;
}

/** The sessions of this device, own and imported. */
export function useSessions(): Sessions {
  const [sessions, setSessions] = useState<readonly TeamRow[] | null>(null);
  const reload = useCallback(() => void listTeamRows().then(setSessions), []);
  const remove = useCallback(
    (ids: readonly string[]) => void Promise.all(ids.map(removeSession)).then(reload),
    [reload],
  );
  useEffect(reload, [reload]);
  return { sessions, reload, remove };
}
