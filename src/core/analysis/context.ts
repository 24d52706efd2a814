import type { View } from '../language/sentence.ts';
import type { DetectContext } from './types.ts';

/** The part of a context that all sentences of a reply share. */
export type Addressed = Pick<DetectContext, 'customerSaid' | 'names'>;

/** Nobody in particular. */
const UNKNOWN: Addressed = { customerSaid: '', names: [] };

/** What a detector may look at beside the sentence at a place of a reply. */
export const contextAt = (
  views: readonly View[],
  place: number,
  { customerSaid, names } = UNKNOWN,
): DetectContext => ({ place, next: views[place + 1]?.own ?? '', customerSaid, names });

/** A sentence by itself. */
export const ALONE: DetectContext = contextAt([], 0);
