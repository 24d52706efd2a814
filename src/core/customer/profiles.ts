import type { Archetype, Relation, Sensitivity } from '../shared/personas.ts';
import { PROFILE_TABLE } from './profile-table.ts';
import type { StimulusName } from './stimuli.ts';

/** What somebody does of themselves, besides what the scenario writes. Counts are the most in one conversation. */
export interface Habits {
  /** Asks whether a promise is certain. */
  readonly tests: number;
  /** Puts a decision off. */
  readonly mulls: number;
  /** Wants something off. */
  readonly haggles: number;
  /** Tells of this and that. */
  readonly digresses: number;
  /** Knows better. */
  readonly lectures: number;
  /** Does not follow a long or technical reply. */
  readonly puzzles: number;
  /** Expects to be known. */
  readonly reminds: number;
  /** Asks for the data of another person. */
  readonly pries: number;
  /** Patience below which they threaten a bad review. */
  readonly threatensAt: number;
  /** Threatens as soon as an offer brings nothing on top. */
  readonly trades: boolean;
  /** Chance of saying nothing where others would take note. */
  readonly quiet: number;
  /** Chance of sending one line as several messages. */
  readonly bursts: number;
  /** Typing time against the common one. */
  readonly pace: number;
  /** Silence they bear against the common one. */
  readonly waits: number;
  /** Times they write into silence before leaving. */
  readonly nudges: number;
}

/** A character: temper, what moves it, and habits. */
export interface Profile {
  /** Valence and arousal −1 to 1, patience and trust 0 to 1. */
  readonly temper: {
    readonly valence: number;
    readonly arousal: number;
    readonly patience: number;
    readonly trust: number;
  };
  readonly talkativeness: number;
  readonly priceSensitivity: number;
  readonly sensitivities: readonly Sensitivity[];
  /** Stimuli that do half as much again for them: what calms and what inflames. */
  readonly moves: readonly StimulusName[];
  readonly habits: Habits;
  readonly relation?: Relation;
  /** Years, lowest and highest. */
  readonly age?: readonly [number, number];
}

export const profileOf = (archetype: Archetype): Profile => PROFILE_TABLE[archetype];

export const habitsOf = ({ archetype }: { readonly archetype: Archetype }): Habits =>
  PROFILE_TABLE[archetype].habits;
