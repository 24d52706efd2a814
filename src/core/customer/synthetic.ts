import type { Scenario } from '../scenario/v1/scenario.ts';
import type { Lang } from '../shared/lang.ts';
import { ARCHETYPES, RELATIONS } from '../shared/personas.ts';
import { type Random, seededRandom } from '../shared/random.ts';
import { clamp, round } from '../shared/round.ts';
import { castCustomer } from './customer.ts';
import { profileOf } from './profiles.ts';
import type { Customer } from './types.ts';

/** A customer without a scenario, plausible in every part; the same seed gives the same person. */
export function syntheticCustomer(seed: number, lang: Lang): Customer {
  const scenario = {
    id: 'synthetic',
    level: 3,
    clock: { from: '09:00', to: '21:00' },
    customer: anybody(seededRandom(seed, 'synthetic')),
  };
  return castCustomer(scenario, seed, lang);
}

function anybody(random: Random): Scenario['customer'] {
  const archetype = random.fork('archetype').pick(ARCHETYPES);
  const { temper, relation, age, ...profile } = profileOf(archetype);
  const trait = (name: string, usual: number) =>
    round(clamp(usual + 0.4 * (random.fork(name).next() - 0.5), 0, 1), 2);
  return {
    archetype,
    age: age === undefined ? [18, 68] : [...age],
    relation: relation ?? random.fork('relation').pick(RELATIONS),
    patience: temper.patience,
    trust: temper.trust,
    talkativeness: trait('talkativeness', profile.talkativeness),
    priceSensitivity: trait('price-sensitivity', profile.priceSensitivity),
    mood: { valence: temper.valence, arousal: temper.arousal },
    sensitivities: [...profile.sensitivities],
  };
}
