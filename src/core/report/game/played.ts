import type { CriticalItem, Dimension, Outcome } from '../../shared/dimensions.ts';
import type { Lang } from '../../shared/lang.ts';
import type { Archetype, Level } from '../../shared/personas.ts';

/** What the game reads of a finished session. Lists of them are oldest first. */
export interface Played {
  readonly id: string;
  readonly scenario: string;
  readonly seed: number;
  readonly lang: Lang;
  /** Who played the customer. */
  readonly archetype: Archetype;
  /** How hard the customer was. */
  readonly level: Level;
  /** Rubric and engine of the scores, as one text. */
  readonly scoring: string;
  /** Whole day of the trainee's calendar, counted from 1970-01-01. */
  readonly day: number;
  readonly scores: Readonly<Record<Dimension, number | null>>;
  readonly overall: number | null;
  readonly passed: boolean;
  readonly critical: readonly CriticalItem[];
  readonly outcome: Outcome;
  /** 1 to 5. */
  readonly csat: number;
  /** Share of customer messages answered within three minutes, 0 to 1. */
  readonly threeMinuteRate: number | null;
  /** What each check came to; empty for sessions kept before it was noted. */
  readonly marks: Marks;
  /** Valence at the beginning and the end, −1 to 1. */
  readonly mood: MoodTurn | null;
}

/** By check id: the share earned, 0 to 1; `HARM` where the check found harm. What did not apply is not in it. */
export type Marks = Readonly<Record<string, number>>;
export const HARM = -1;

export interface MoodTurn {
  readonly first: number;
  readonly last: number;
}

/** Two sessions with the same key met the same person with the same trouble. */
export const customerKey = ({
  scenario,
  seed,
  archetype,
  level,
}: Pick<Played, 'scenario' | 'seed' | 'archetype' | 'level'>): string =>
  `${scenario}/${seed}/${archetype}/${level}`;

/** Sessions with customers not met before: who has read the report knows what the same one wants. */
export function firstMeetings(history: readonly Played[]): Played[] {
  const met = new Set<string>();
  return history.filter((session) => {
    const key = customerKey(session);
    const isNew = !met.has(key);
    met.add(key);
    return isNew;
  });
}
