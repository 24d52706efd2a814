import { type Issue, issue } from '../shared/issue.ts';
import type { ShopPack } from './v1/shop.ts';

/** Mistakes in a shop that the schema can't see: names twice, rules that contradict each other. */
export const checkShop = (pack: ShopPack): Issue[] => [
  ...twice('products', pack.products),
  ...twice('policies', pack.policies),
  ...pack.products.flatMap(({ features }, i) => twice(`products.${i}.features`, features)),
  ...rulesTwice(pack),
];

const twice = (path: string, items: readonly { readonly id: string }[]): Issue[] =>
  items.flatMap(({ id }, i) =>
    items.findIndex((each) => each.id === id) === i
      ? []
      : [issue(`${path}.${i}.id`, 'issues.duplicate-id', { id })],
  );

function rulesTwice({ policies }: ShopPack): Issue[] {
  const known = new Map<string, unknown>();
  return policies.flatMap(({ rules }, i) =>
    Object.entries(rules).flatMap(([rule, value]) => {
      const before = known.get(rule) ?? value;
      known.set(rule, before);
      return before === value ? [] : [issue(`policies.${i}.rules.${rule}`, 'issues.rule-twice', { rule })];
    }),
  );
}
