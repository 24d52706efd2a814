import { ARCHETYPES, RELATIONS, type Scenario, SENSITIVITIES } from '../scenario/v1/scenario.ts';
import type { Lang } from '../shared/lang.ts';
import { type Random, seededRandom } from '../shared/random.ts';
import { round } from '../shared/round.ts';
import { castCustomer } from './customer.ts';
import type { Customer } from './types.ts';

/** Mood and temper that come with an archetype: valence, arousal, patience, trust. */
const TEMPERS: Readonly<Record<(typeof ARCHETYPES)[number], readonly [number, number, number, number]>> = {
  upset: [-0.5, 0.5, 0.5, 0.4],
  anxious: [-0.35, 0.45, 0.45, 0.45],
  hesitant: [0, -0.1, 0.65, 0.5],
  rushed: [-0.1, 0.5, 0.35, 0.5],
  sceptical: [-0.2, 0.1, 0.55, 0.3],
  friendly: [0.4, 0.1, 0.75, 0.65],
};

/** A customer without a scenario, plausible in every part; the same seed gives the same person. */
export function syntheticCustomer(seed: number, lang: Lang): Customer {
  const scenario = {
    id: 'synthetic',
    clock: { from: '09:00', to: '21:00' },
    customer: anybody(seededRandom(seed, 'synthetic')),
  };
  return castCustomer(scenario, seed, lang);
}

function anybody(random: Random): Scenario['customer'] {
  const archetype = random.fork('archetype').pick(ARCHETYPES);
  const [valence, arousal, patience, trust] = TEMPERS[archetype];
  const trait = (name: string) => round(0.2 + 0.6 * random.fork(name).next(), 2);
  return {
    archetype,
    age: [18, 68],
    relation: random.fork('relation').pick(RELATIONS),
    patience,
    trust,
    talkativeness: trait('talkativeness'),
    priceSensitivity: trait('price-sensitivity'),
    mood: { valence, arousal },
    sensitivities: random
      .fork('sensitivities')
      .shuffle(SENSITIVITIES)
      .slice(0, random.fork('count').int(0, 2)),
  };
}
