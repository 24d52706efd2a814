import { useEffect, useState } from 'react';
import type { SessionRecord } from '../../../core/record/types.ts';
import { type Comparison, compareResults } from '../../../core/report/game/challenge/compare.ts';
import { catalogue } from '../../../platform/catalogue.ts';
import { playedOf } from '../../../platform/played.ts';
import { listSameSeed } from '../../../platform/same-customer.ts';
import type { SessionSummary } from '../../../platform/store.ts';

/** Another session with the same customer, beside this one. */
export interface SameCustomer {
  readonly summary: SessionSummary;
  readonly comparison: Comparison;
}

/** Other results of the same challenge on this device, oldest first. */
export function useSameCustomer({ id, scenario, seed }: SessionRecord): readonly SameCustomer[] {
  const [others, setOthers] = useState<readonly SameCustomer[]>([]);
  useEffect(() => {
    let wanted = true;
    const find = async () => {
      const found = await listSameSeed(scenario, seed);
      const played = found.flatMap((summary) => {
        const result = playedOf(summary, catalogue);
        return result ? [{ summary, result }] : [];
      });
      const mine = played.find(({ summary }) => summary.id === id)?.result;
      if (!wanted || !mine) return;
      const same = played.flatMap(({ summary, result }) => {
        const compared = compareResults(mine, result);
        return summary.id !== id && compared.ok ? [{ summary, comparison: compared.value }] : [];
      });
      setOthers(same);
    };
    // Without storage there is nothing to compare with.
    find().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [id, scenario, seed]);
  return others;
}
