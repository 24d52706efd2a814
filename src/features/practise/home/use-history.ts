import { useCallback, useEffect, useState } from 'react';
import {
  type Draft,
  listDrafts,
  listOwnSessions,
  removeDraft,
  type SessionSummary,
} from '../../../platform/store.ts';

/** More than somebody practises in years; what lies before is not looked at. */
const MOST = 5000;

export interface History {
  readonly ready: boolean;
  readonly sessions: readonly SessionSummary[];
  readonly drafts: readonly Draft[];
}

/** What this device remembers of earlier practice. */
export function useHistory(): History & { dropDraft: (id: string) => void } {
  const [history, setHistory] = useState<History>({ ready: false, sessions: [], drafts: [] });
  const load = useCallback(async () => {
    const [sessions, drafts] = await Promise.all([listOwnSessions(MOST), listDrafts()]);
    setHistory({ ready: true, sessions, drafts });
  }, []);
  useEffect(() => void load(), [load]);
  const dropDraft = (id: string) => void removeDraft(id).then(load);
  return { ...history, dropDraft };
}

/** Best overall score by scenario. */
export function bestScores(sessions: readonly SessionSummary[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const { scenario, overall } of sessions) {
    if (overall !== null && overall > (best.get(scenario) ?? -1)) best.set(scenario, overall);
  }
  return best;
}
