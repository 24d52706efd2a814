import { type Issue, issue } from '../../shared/issue.ts';
import type { Condition, Scenario } from '../v1/scenario.ts';
import type { ShopPack } from '../v1/shop.ts';

type Kind = 'product' | 'point' | 'fact' | 'date';
type Known = Readonly<Record<Kind, readonly string[]>>;

interface Reference {
  readonly path: string;
  readonly kind: Kind;
  readonly id: string;
}

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

/** Names of things that neither the scenario nor its shop has. */
export function references(scenario: Scenario, pack: ShopPack): Issue[] {
  const known: Known = {
    product: ids(pack.products),
    point: ids(scenario.points),
    fact: ids(scenario.facts),
    date: Object.keys(scenario.dates),
  };
  return referencesIn(scenario)
    .filter(({ kind, id }) => !known[kind].includes(id))
    .map(({ path, kind, id }) =>
      issue(path, `issues.unknown-${kind}`, { id, known: known[kind].slice(0, 30).join(', ') || '—' }),
    );
}

const referencesIn = (scenario: Scenario): Reference[] => [
  ...all('product', 'order.products', scenario.order?.products ?? []),
  ...scenario.points.flatMap(({ answers }, i) => one('fact', `points.${i}.answers`, answers)),
  ...scenario.objections.flatMap(({ product, answeredBy }, i) => [
    ...one('product', `objections.${i}.product`, product),
    ...all('point', `objections.${i}.answeredBy`, answeredBy),
  ]),
  ...scenario.resolutions.flatMap((resolution, i) =>
    resolution.all.flatMap((condition, j) => inCondition(condition, `resolutions.${i}.all.${j}`)),
  ),
];

function inCondition(condition: Condition, path: string): Reference[] {
  if ('told' in condition) return all('point', `${path}.told`, condition.told);
  if ('recommended' in condition) return one('product', `${path}.recommended`, condition.recommended);
  return [...one('date', `${path}.by`, condition.by), ...one('date', `${path}.before`, condition.before)];
}

const one = (kind: Kind, path: string, id: string | undefined): Reference[] =>
  id === undefined ? [] : [{ path, kind, id }];

const all = (kind: Kind, path: string, names: readonly string[]): Reference[] =>
  names.map((id, i) => ({ path: `${path}.${i}`, kind, id }));
