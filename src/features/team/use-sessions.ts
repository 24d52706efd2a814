import { useCallback, useEffect, useState } from 'react';
import { listSessions, removeSession } from '../../platform/store.ts';
import { asTeamSession, type TeamSession } from './team-session.ts';

/** More than this no chart of a browser needs at once. */
const MOST = 100_000;

export interface Sessions {
  /** Null while they are read. */
  readonly sessions: readonly TeamSession[] | null;
  reload(): void;
  remove(ids: readonly string[]): void;
}

/** The sessions of this device, own and imported. */
export function useSessions(): Sessions {
  const [sessions, setSessions] = useState<readonly TeamSession[] | null>(null);
  const reload = useCallback(
    () => void listSessions(MOST).then((found) => setSessions(found.map(asTeamSession))),
    [],
  );
  const remove = useCallback(
    (ids: readonly string[]) => void Promise.all(ids.map(removeSession)).then(reload),
    [reload],
  );
  useEffect(reload, [reload]);
  return { sessions, reload, remove };
}
