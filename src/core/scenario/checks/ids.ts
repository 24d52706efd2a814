import { type Issue, issue } from '../../shared/issue.ts';
import type { AuthorCheck } from './author-check.ts';

/** Two things of one list under the same name, or the same entry twice. */
export const duplicateIds: AuthorCheck = ({ scenario }) => [
  ...twice(
    'facts',
    scenario.facts.map(({ id }) => id),
    'id',
  ),
  ...twice(
    'points',
    scenario.points.map(({ id }) => id),
    'id',
  ),
  ...twice(
    'objections',
    scenario.objections.map(({ id }) => id),
    'id',
  ),
  ...twice(
    'resolutions',
    scenario.resolutions.map(({ id }) => id),
    'id',
  ),
  ...twice('guide', scenario.guide),
  ...twice('steps', scenario.steps),
  ...twice('order.products', scenario.order?.products ?? []),
  ...twice('customer.sensitivities', scenario.customer.sensitivities),
  ...twice('clock.weekdays', scenario.clock.weekdays ?? []),
  ...scenario.facts.flatMap(({ topics }, i) => twice(`facts.${i}.topics`, topics)),
];

function twice(path: string, names: readonly string[], key?: string): Issue[] {
  return names.flatMap((id, i) => {
    if (names.indexOf(id) === i) return [];
    return [
      issue([path, i, key].filter((part) => part !== undefined).join('.'), 'issues.duplicate-id', { id }),
    ];
  });
}

/** `better` for a check that the score doesn't have. */
export const unknownChecks: AuthorCheck = ({ scenario, checkIds }) =>
  Object.keys(scenario.better)
    .filter((id) => checkIds.length > 0 && !checkIds.includes(id))
    .map((id) => issue(`better.${id}`, 'issues.unknown-check', { id }));
