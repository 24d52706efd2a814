import { contentMark, decodeChallenge, scoringMark } from '../../../core/report/game/challenge/challenge.ts';
import { compareResults } from '../../../core/report/game/challenge/compare.ts';
import type { Played } from '../../../core/report/game/played.ts';
import { LEVELS } from '../../../core/shared/personas.ts';
import type { CatalogueEntry } from '../../../platform/catalogue.ts';
import { rivalCodes } from '../../../platform/rivals.ts';
import type { SessionSummary } from '../../../platform/store.ts';
import type { SameCustomer } from './use-same-customer.ts';

/**
 * What colleagues told with the codes that were taken on here, as far as it is the same challenge. `hash` is that of
 * the record: a scenario that was changed since is another one.
 */
export function rivalsOf(
  mine: Played,
  hash: string,
  { rubric = '', engine }: SessionSummary,
  scenarios: readonly CatalogueEntry[],
): SameCustomer[] {
  const written = scenarios.find(({ id }) => id === mine.scenario);
  return rivalCodes().flatMap((code) => {
    const read = decodeChallenge(code, [mine.scenario]);
    if (!read.ok) return [];
    const { seed, lang, cast, content, result } = read.value;
    const isSame = content === contentMark(hash) && read.value.scoring === scoringMark(rubric, engine);
    if (!result || !isSame) return [];
    const archetype = cast?.archetype ?? written?.archetype;
    const level = cast?.level ?? LEVELS.find((each) => each === written?.level);
    if (!archetype || !level) return [];
    const { scenario, scoring } = mine;
    const theirs = { scenario, scoring, seed, lang, archetype, level, csat: null, ...result };
    const compared = compareResults(mine, theirs);
    return compared.ok ? [{ id: code, summary: null, comparison: compared.value }] : [];
  });
}
