import type { Scenario } from '../scenario/v1/scenario.ts';
import { ARCHETYPES, type Archetype } from '../shared/personas.ts';

/** The part of a scenario that says who can be its customer. */
export interface Case {
  readonly order?: Pick<NonNullable<Scenario['order']>, 'status'> | undefined;
  readonly customer: Pick<Scenario['customer'], 'archetype' | 'relation'>;
}

/** Nobody is beside themselves about something they have not bought. */
const TROUBLED: readonly Archetype[] = ['upset', 'irate', 'disappointed', 'bargain-hunter'];

/** Whether a character can be the customer of a scenario without contradicting what it says of them. */
export function suits(archetype: Archetype, { customer, order }: Case): boolean {
  if (archetype === customer.archetype) return true;
  if (archetype === 'unpaid') return order?.status === 'unpaid';
  if (TROUBLED.includes(archetype)) return order !== undefined;
  if (archetype === 'vip' || archetype === 'lapsed') return customer.relation !== 'new';
  return true;
}

/** Characters that can play the customer of a scenario. */
export const archetypesFor = (scenario: Case): Archetype[] =>
  ARCHETYPES.filter((archetype) => suits(archetype, scenario));
