import type { Scenario } from '../scenario/v1/scenario.ts';
import { ARCHETYPES, type Archetype } from '../shared/personas.ts';

/** The part of a scenario that says who can be its customer. */
export interface Case {
  readonly order?: Pick<NonNullable<Scenario['order']>, 'status'> | undefined;
  readonly customer: Pick<Scenario['customer'], 'archetype' | 'relation'>;
}

/** Nobody is beside themselves about something they have not bought. */
const TROUBLED: readonly Archetype[] = ['upset', 'irate', 'disappointed', 'bargain-hunter'];

/** A case of buying: nothing is ordered or the order is not paid, and it is not about somebody else's data. */
const isBuying = ({ order, customer }: Case): boolean =>
  order === undefined ? customer.archetype !== 'data-seeker' : order.status === 'unpaid';

/** Whether a character can be the customer of a scenario without contradicting what it says of them. */
export function suits(archetype: Archetype, scenario: Case): boolean {
  const { customer, order } = scenario;
  if (archetype === customer.archetype) return true;
  if (archetype === 'unpaid') return order?.status === 'unpaid';
  // Where nothing is paid any more, who thinks of nothing but the price has nothing to say.
  if (archetype === 'price-sensitive') return isBuying(scenario);
  if (TROUBLED.includes(archetype)) return order !== undefined;
  if (archetype === 'vip' || archetype === 'lapsed') return customer.relation !== 'new';
  return true;
}

/** Characters that can play the customer of a scenario. */
export const archetypesFor = (scenario: Case): Archetype[] =>
  ARCHETYPES.filter((archetype) => suits(archetype, scenario));
