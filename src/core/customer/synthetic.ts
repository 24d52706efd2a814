import type { Scenario } from '../scenario/v1/scenario.ts';
import type { Lang } from '../shared/lang.ts';
import { ARCHETYPES, RELATIONS, SENSITIVITIES } from '../shared/personas.ts';
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
  irate: [-0.7, 0.75, 0.3, 0.3],
  disappointed: [-0.5, -0.05, 0.5, 0.35],
  confused: [-0.2, 0.25, 0.6, 0.5],
  'price-sensitive': [0, 0.1, 0.55, 0.45],
  silent: [-0.1, -0.3, 0.45, 0.45],
  unpaid: [0.05, -0.05, 0.5, 0.45],
  chatty: [0.3, 0.3, 0.8, 0.6],
  firm: [-0.15, 0.05, 0.7, 0.4],
  'know-it-all': [-0.05, 0.25, 0.5, 0.25],
  lapsed: [-0.25, 0, 0.45, 0.3],
  vip: [-0.1, 0.15, 0.45, 0.55],
  elderly: [-0.15, 0.2, 0.75, 0.6],
  'bargain-hunter': [-0.3, 0.4, 0.45, 0.25],
  'data-seeker': [-0.05, 0.3, 0.5, 0.45],
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
