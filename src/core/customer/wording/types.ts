import { ARCHETYPES } from '../../shared/personas.ts';
import type { Move } from '../moves.ts';

/** Who talks so: an archetype, or `relative`: who came for a relative's data and nothing else. */
export const VOICE_NAMES = [...ARCHETYPES, 'relative'] as const;
export type VoiceName = (typeof VOICE_NAMES)[number];

/** Lines for one move: `any` fits everybody, `by` only that voice, `hot` and `calm` only that temper. */
export interface Pool {
  readonly any: readonly string[];
  readonly by?: Partial<Record<VoiceName, readonly string[]>>;
  /** For somebody beside themselves: valence below -0.45 and arousal above 0.3. */
  readonly hot?: readonly string[];
  /** For somebody at ease: valence above 0.1. */
  readonly calm?: readonly string[];
}

/** `open`, `answer`, `object`, `follow-up` and `picture` come from the scenario. */
export type WordedMove = Exclude<Move, 'open' | 'answer' | 'object' | 'follow-up' | 'picture'>;

/** Moves that some characters make and others never do, or that all make in much the same words. */
export type RareMove =
  | 'test'
  | 'catch'
  | 'mull'
  | 'haggle'
  | 'digress'
  | 'lecture'
  | 'puzzle'
  | 'remind'
  | 'pry'
  | 'soften'
  | 'unseen'
  | 'foreign'
  | 'on-file'
  | 'wonder';

export interface Wording {
  readonly moves: Readonly<Record<WordedMove, Pool>>;
  /** What comes before and after the scenario's opening, each as a message of its own or none. */
  readonly opening: { readonly lead: Pool; readonly tail: Pool };
  /** The comment that goes with 1 to 5 stars. */
  readonly comments: Readonly<Record<1 | 2 | 3 | 4 | 5, Pool>>;
}

/** How one archetype talks: lines of its own, each list added to the pool of that name. */
export interface Voice {
  readonly moves: Readonly<Record<Exclude<WordedMove, RareMove>, readonly string[]>> &
    Readonly<Partial<Record<RareMove, readonly string[]>>>;
  readonly opening: { readonly lead: readonly string[]; readonly tail: readonly string[] };
  readonly comments: Readonly<Partial<Record<1 | 2 | 3 | 4 | 5, readonly string[]>>>;
}
