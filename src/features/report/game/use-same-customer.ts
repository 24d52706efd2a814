import { useEffect, useState } from 'react';
import type { SessionRecord } from '../../../core/record/types.ts';
import { type Comparison, compareResults } from '../../../core/report/game/challenge/compare.ts';
import type { CatalogueEntry } from '../../../platform/catalogue.ts';
import { useScenarios } from '../../../platform/own-scenarios.ts';
import { playedOf } from '../../../platform/played.ts';
import { listSameSeed } from '../../../platform/same-customer.ts';
import type { SessionSummary } from '../../../platform/store.ts';
import { rivalsOf } from './rivals-of.ts';

/** Another result with the same customer, beside this one. */
export interface SameCustomer {
  readonly id: string;
  /** Null for what a colleague told with a challenge code. */
  readonly summary: SessionSummary | null;
  readonly comparison: Comparison;
}

async function findSame(
  { id, scenario, seed, hash }: Pick<SessionRecord, 'id' | 'scenario' | 'seed' | 'hash'>,
  scenarios: readonly CatalogueEntry[],
): Promise<SameCustomer[]> {
  const played = (await listSameSeed(scenario, seed)).flatMap((summary) => {
    const result = playedOf(summary, scenarios);
    return result ? [{ summary, result }] : [];
  });
  const mine = played.find(({ summary }) => summary.id === id);
  if (!mine) return [];
  const others = played.flatMap(({ summary, result }) => {
    const compared = compareResults(mine.result, result);
    return summary.id !== id && compared.ok ? [{ id: summary.id, summary, comparison: compared.value }] : [];
  });
  return [...rivalsOf(mine.result, hash, mine.summary, scenarios), ...others];
}

/** Other results of the same challenge: what colleagues told with a code, then sessions of this device, oldest first. */
export function useSameCustomer({ id, scenario, seed, hash }: SessionRecord): readonly SameCustomer[] {
  const scenarios = useScenarios();
  const [others, setOthers] = useState<readonly SameCustomer[]>([]);
  useEffect(() => {
    let wanted = true;
    findSame({ id, scenario, seed, hash }, scenarios).then(
      (found) => wanted && setOthers(found),
      // Without storage there is nothing to compare with.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [id, scenario, seed, hash, scenarios]);
  return others;
}
