import type { Archetype } from '../../scenario/v1/scenario.ts';
import type { Move } from '../moves.ts';

/** Lines for one move: `any` fits everybody, the rest only that archetype. */
export interface Pool {
  readonly any: readonly string[];
  readonly by?: Partial<Record<Archetype, readonly string[]>>;
}

/** `open`, `answer` and `object` come from the scenario. */
export type WordedMove = Exclude<Move, 'open' | 'answer' | 'object'>;

export interface Wording {
  readonly moves: Readonly<Record<WordedMove, Pool>>;
  /** The comment that goes with 1 to 5 stars. */
  readonly comments: Readonly<Record<1 | 2 | 3 | 4 | 5, Pool>>;
}
