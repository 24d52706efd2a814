import type { SessionRecord } from '../../core/record/types.ts';

/** Address of the desk with the same customer; without `seed` another one comes. */
export function practisePath({ scenario, lang, mode, seed }: SessionRecord, same: boolean): string {
  const query = new URLSearchParams({ lang, mode });
  if (same) query.set('seed', String(seed));
  return `/practise/${scenario}?${query}`;
}
