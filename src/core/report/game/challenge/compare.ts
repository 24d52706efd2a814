import { DIMENSIONS, type Dimension } from '../../../shared/dimensions.ts';
import { type Issue, issue } from '../../../shared/issue.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { customerKey, type Played } from '../played.ts';

/** A number of each side; the difference is null where one of them has none. */
export interface Pair {
  readonly mine: number | null;
  readonly theirs: number | null;
  /** Mine less theirs. */
  readonly difference: number | null;
}

export interface Comparison {
  readonly scores: Readonly<Record<Dimension, Pair>>;
  readonly overall: Pair;
  readonly csat: Pair;
}

/** What a comparison reads of a result. */
export interface Compared
  extends Pick<
    Played,
    'scenario' | 'seed' | 'lang' | 'archetype' | 'level' | 'scoring' | 'scores' | 'overall'
  > {
  /** Null where nobody told. */
  readonly csat: number | null;
}

const pair = (mine: number | null, theirs: number | null): Pair => ({
  mine,
  theirs,
  difference: mine === null || theirs === null ? null : mine - theirs,
});

/** Two results with the same customer, side by side; refused where they are not the same challenge. */
export function compareResults(mine: Compared, theirs: Compared): Result<Comparison, Issue> {
  if (customerKey(mine) !== customerKey(theirs)) return err(issue('', 'challenge.other-customer'));
  if (mine.lang !== theirs.lang) return err(issue('', 'challenge.other-language'));
  if (mine.scoring !== theirs.scoring) return err(issue('', 'challenge.other-scoring'));
  const entries = DIMENSIONS.map(
    (dimension) => [dimension, pair(mine.scores[dimension], theirs.scores[dimension])] as const,
  );
  return ok({
    scores: Object.fromEntries(entries) as Record<Dimension, Pair>,
    overall: pair(mine.overall, theirs.overall),
    csat: pair(mine.csat, theirs.csat),
  });
}
