import type { PolicyRules } from '../scenario/v1/shop.ts';
import type { ShopPack } from './types.ts';

const merged = new WeakMap<ShopPack, PolicyRules>();

/** All rules of a shop in one; where two policies fix the same rule the first one counts. */
export function rulesOf(pack: ShopPack): PolicyRules {
  const known = merged.get(pack);
  if (known) return known;
  const rules: PolicyRules = Object.assign({}, ...pack.policies.map((policy) => policy.rules).reverse());
  merged.set(pack, rules);
  return rules;
}
