import type { Scenario } from '../scenario/v1/scenario.ts';
import type { Lang } from '../shared/lang.ts';
import type { Cast, Level } from '../shared/personas.ts';
import { seededRandom } from '../shared/random.ts';
import { sessionStart } from '../shop/clock.ts';
import { drawIdentity } from './identity.ts';
import { castAs, drawBaseline, drawPersona, voiceOf } from './persona.ts';
import type { Customer } from './types.ts';

/** The part of a scenario that a customer comes from. */
export type Casting = Pick<Scenario, 'id' | 'level' | 'customer' | 'clock' | 'order'>;

/** The customer of a scenario and a seed: the same pair and the same cast always give the same person. */
export function castCustomer(scenario: Casting, seed: number, lang: Lang, cast: Cast = {}): Customer {
  const random = seededRandom(`${scenario.id}/${seed}`, 'persona');
  const customer = castAs(scenario.customer, cast);
  const written = scenario.level as Level;
  const traits = drawPersona(customer, written, cast.level ?? written, random.fork('traits'));
  const persona = { ...traits, ...voiceOf(customer, scenario.customer) };
  const needs = {
    customer,
    orderedDaysAgo: scenario.order?.placedDaysAgo[1] ?? 0,
    today: sessionStart(scenario, seed),
  };
  return {
    lang,
    identity: drawIdentity(needs, `${scenario.id}/${seed}`, lang),
    persona,
    baseline: drawBaseline(customer, persona, random.fork('mood')),
  };
}
