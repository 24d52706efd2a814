import { type Issue, issue } from '../shared/issue.ts';
import type { AuthorCheck } from './checks/author-check.ts';
import { exemplars, harmfulHints } from './checks/exemplars.ts';
import { silentObjections, unreachableFacts, unusedDates } from './checks/facts.ts';
import { duplicateIds, unknownChecks } from './checks/ids.ts';
import { linesOf } from './checks/lines.ts';
import { emptyAlternatives, unspokenMentions } from './checks/mentions.ts';
import { orderAndDelivery } from './checks/order.ts';
import { oneSidedPlaceholders, placeholders } from './checks/placeholders.ts';
import { ranges } from './checks/ranges.ts';
import { references } from './checks/references.ts';
import { resolutions } from './checks/resolutions.ts';
import { htmlTags, wrongLanguage } from './checks/wording.ts';
import type { Scenario } from './v1/scenario.ts';
import type { ShopPack } from './v1/shop.ts';

const CHECKS: readonly AuthorCheck[] = [
  ({ scenario, pack }) =>
    scenario.shop === pack.id ? [] : [issue('shop', 'issues.unknown-shop', { id: scenario.shop })],
  ({ scenario, pack }) => references(scenario, pack),
  duplicateIds,
  ranges,
  orderAndDelivery,
  resolutions,
  unreachableFacts,
  silentObjections,
  unusedDates,
  placeholders,
  oneSidedPlaceholders,
  emptyAlternatives,
  unspokenMentions,
  wrongLanguage,
  htmlTags,
  exemplars,
  harmfulHints,
  unknownChecks,
];

/** Mistakes of an author that the schema can't see. `checkIds` are the ids that `better` may name; none: not looked at. */
export function checkScenario(scenario: Scenario, pack: ShopPack, checkIds: readonly string[] = []): Issue[] {
  const context = { scenario, pack, checkIds, lines: linesOf(scenario) };
  return CHECKS.flatMap((check) => check(context));
}
