import type { Issue } from '../../shared/issue.ts';
import type { Scenario } from '../v1/scenario.ts';
import type { ShopPack } from '../v1/shop.ts';
import type { Line } from './lines.ts';

/** What an author's check may look at. */
export interface AuthorContext {
  readonly scenario: Scenario;
  readonly pack: ShopPack;
  /** Ids of the score's checks; empty when not known. */
  readonly checkIds: readonly string[];
  /** Every text of the scenario. */
  readonly lines: readonly Line[];
}

/** Finds one kind of mistake that the schema can't see. */
export type AuthorCheck = (context: AuthorContext) => Issue[];

/** All rules of the shop in one; where two policies fix the same rule the first one counts. */
export const rulesOf = (pack: ShopPack): ShopPack['policies'][number]['rules'] =>
  Object.assign({}, ...pack.policies.map((policy) => policy.rules).reverse());
