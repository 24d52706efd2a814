import { useEffect, useState } from 'react';
import { getSummaries } from '../../../platform/store.ts';
import type { SessionSummary } from '../../../platform/store-types.ts';

/** Everything about a few sessions, in their order; those shown before stay until the next are there. */
export function useSummaries(ids: readonly string[]): readonly SessionSummary[] {
  const [found, setFound] = useState<readonly SessionSummary[]>([]);
  const key = ids.join('\n');
  useEffect(() => {
    let wanted = true;
    void getSummaries(key === '' ? [] : key.split('\n')).then((summaries) => wanted && setFound(summaries));
    return () => {
      wanted = false;
    };
  }, [key]);
  return found;
}
