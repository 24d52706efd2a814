import type { Scenario } from '../scenario/v1/scenario.ts';
import type { Random } from '../shared/random.ts';
import { clamp, round } from '../shared/round.ts';
import type { Mood, Persona } from './types.ts';

/** How far a trait may lie from what the scenario says. */
const JITTER = 0.05;

const near = (random: Random, value: number, low: number): number =>
  round(clamp(value + (random.next() * 2 - 1) * JITTER, low, 1), 3);

/** The scenario's character, a little different every time. */
export function drawPersona(customer: Scenario['customer'], random: Random): Persona {
  return {
    archetype: customer.archetype,
    relation: customer.relation,
    patience: near(random, customer.patience, 0),
    trust: near(random, customer.trust, 0),
    talkativeness: near(random, customer.talkativeness, 0),
    priceSensitivity: near(random, customer.priceSensitivity, 0),
    sensitivities: customer.sensitivities,
  };
}

/** The mood they come with. */
export const drawBaseline = ({ mood }: Scenario['customer'], persona: Persona, random: Random): Mood => ({
  valence: near(random, mood.valence, -1),
  arousal: near(random, mood.arousal, -1),
  trust: persona.trust,
  patience: persona.patience,
});
