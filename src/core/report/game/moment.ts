import type { Level } from '../../shared/personas.ts';
import type { BadgeId } from './badge-rules.ts';
import { badgeStates } from './badges.ts';
import { levelState } from './levels.ts';
import type { Played } from './played.ts';

/** What one session brought. */
export interface Moment {
  /** The highest level it passed; null for none. */
  readonly level: Level | null;
  readonly badges: readonly BadgeId[];
}

/** Levels and badges that a session completed; null where it completed nothing. */
export function momentOf(history: readonly Played[], session: string): Moment | null {
  const steps = levelState(history).steps.filter((step) => step.session === session);
  const badges = badgeStates(history)
    .filter(({ earnedBy }) => earnedBy === session)
    .map(({ id }) => id);
  const level = steps.at(-1)?.level ?? null;
  return level === null && badges.length === 0 ? null : { level, badges };
}
