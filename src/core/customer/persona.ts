import type { Scenario } from '../scenario/v1/scenario.ts';
import type { Cast, Level } from '../shared/personas.ts';
import type { Random } from '../shared/random.ts';
import { clamp, round } from '../shared/round.ts';
import { profileOf } from './profiles.ts';
import type { Mood, Persona } from './types.ts';

type Written = Scenario['customer'];

/** How far a trait may lie from what the scenario says. */
const JITTER = 0.05;
/** Patience decides who stays, so it differs less: every seed is to be equally hard. */
const PATIENCE_JITTER = 0.01;
/** A level more costs this much patience and trust to begin with. */
const PATIENCE_PER_LEVEL = 0.05;
const TRUST_PER_LEVEL = 0.04;
/** How much of somebody else's character goes into a scenario's customer; the rest is their case. */
const SHARE = 0.7;

const near = (random: Random, value: number, low: number, jitter = JITTER): number =>
  round(clamp(value + (random.next() * 2 - 1) * jitter, low, 1), 3);

/** A case written for somebody younger tells of work and of parents, so that nobody very old plays it. */
const OLDEST = 70;

const mix = (own: number, other: number): number => own * (1 - SHARE) + other * SHARE;

/** The customer as written, played by another character: their case stays, the temper is mostly the other's. */
function recast(written: Written, archetype: NonNullable<Cast['archetype']>): Written {
  const { temper, relation, age, ...profile } = profileOf(archetype);
  return {
    ...written,
    archetype,
    relation: relation ?? written.relation,
    age: age === undefined ? written.age : [age[0], Math.max(age[0], Math.min(age[1], OLDEST))],
    patience: mix(written.patience, temper.patience),
    trust: mix(written.trust, temper.trust),
    talkativeness: mix(written.talkativeness, profile.talkativeness),
    priceSensitivity: mix(written.priceSensitivity, profile.priceSensitivity),
    // What happened to them weighs as much as who they are.
    mood: {
      valence: (written.mood.valence + temper.valence) / 2,
      arousal: (written.mood.arousal + temper.arousal) / 2,
    },
    sensitivities: [...profile.sensitivities],
  };
}

/** The customer of a scenario as this cast plays it; the one written where nobody else does. */
export const castAs = (written: Written, { archetype }: Cast): Written =>
  archetype === undefined || archetype === written.archetype ? written : recast(written, archetype);

/** Whose case is somebody else's data talks of nothing else; who only plays such a one has a matter of their own. */
export const voiceOf = (cast: Written, written: Written): Pick<Persona, 'voice'> =>
  cast.archetype === 'data-seeker' && written.archetype === cast.archetype ? { voice: 'relative' } : {};

/** The scenario's character, a little different every time, harder or easier by level. */
export function drawPersona(customer: Written, written: Level, level: Level, random: Random): Persona {
  const harder = level - written;
  return {
    archetype: customer.archetype,
    relation: customer.relation,
    level,
    harder,
    patience: near(
      random,
      clamp(customer.patience - PATIENCE_PER_LEVEL * harder, 0.1, 1),
      0,
      PATIENCE_JITTER,
    ),
    trust: near(random, clamp(customer.trust - TRUST_PER_LEVEL * harder, 0.05, 1), 0),
    talkativeness: near(random, customer.talkativeness, 0),
    priceSensitivity: near(random, customer.priceSensitivity, 0),
    sensitivities: customer.sensitivities,
  };
}

/** The mood they come with. */
export const drawBaseline = ({ mood }: Written, persona: Persona, random: Random): Mood => ({
  valence: near(random, mood.valence, -1),
  arousal: near(random, mood.arousal, -1),
  trust: persona.trust,
  patience: persona.patience,
});
