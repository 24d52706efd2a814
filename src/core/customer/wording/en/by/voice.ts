import type { WordedMove } from '../../types.ts';

/** What one archetype says that nobody else would. */
export interface Voice {
  readonly moves: Readonly<Partial<Record<WordedMove, readonly string[]>>>;
  /** Before the matter. */
  readonly lead: readonly string[];
  /** After the matter. */
  readonly tail: readonly string[];
  /** Comments by stars. */
  readonly comments: Readonly<Record<1 | 3 | 5, readonly string[]>>;
}
