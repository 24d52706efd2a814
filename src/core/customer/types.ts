import type { WallTime } from '../shared/calendar.ts';
import type { Lang } from '../shared/lang.ts';
import type { Archetype, Level, Relation, Sensitivity } from '../shared/personas.ts';
import type { VoiceName } from './wording/types.ts';

export interface Identity {
  /** Full name as written: 王雨桐, `Amelia Carter`. */
  readonly name: string;
  readonly surname: string;
  readonly givenName: string;
  readonly sex: 'female' | 'male';
  /** How a stranger addresses them politely: 王女士, `Ms Carter`. */
  readonly title: string;
  readonly birthDate: WallTime;
  readonly age: number;
  readonly city: string;
  readonly province: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly registeredOn: WallTime;
  /** Orders in this shop before today. */
  readonly orders: readonly { readonly id: string; readonly placedOn: WallTime; readonly amount: number }[];
  /** Face: seed and options for the avatar. */
  readonly avatarSeed: string;
}

export interface Persona {
  readonly archetype: Archetype;
  /** How they talk, where not as their archetype does. */
  readonly voice?: VoiceName;
  readonly relation: Relation;
  readonly level: Level;
  /** Levels above what the scenario is written for; below it where negative. */
  readonly harder: number;
  /** 0 to 1 each. */
  readonly patience: number;
  readonly trust: number;
  readonly talkativeness: number;
  readonly priceSensitivity: number;
  readonly sensitivities: readonly Sensitivity[];
}

/** Valence and arousal −1 to 1 (Russell's circumplex); trust and patience 0 to 1. */
export interface Mood {
  readonly valence: number;
  readonly arousal: number;
  readonly trust: number;
  readonly patience: number;
}

/** One point of the mood's line. `cause` is a message id (`mood.apologised`). */
export interface MoodPoint extends Mood {
  /** Milliseconds since the session's start. */
  readonly at: number;
  readonly cause: string;
}

/** What the face shows. */
export type Face = 'happy' | 'neutral' | 'worried' | 'annoyed' | 'angry';

export interface Customer {
  readonly lang: Lang;
  readonly identity: Identity;
  readonly persona: Persona;
  readonly baseline: Mood;
}
