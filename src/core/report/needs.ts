import { DIMENSIONS, type Dimension } from '../shared/dimensions.ts';
import { byPerson, groupScores, type Scored as ScoredSession } from './series.ts';

/** The answer of the team page: the weakest dimension, and who is weakest in it. */
export interface Need {
  readonly dimension: Dimension;
  /** Mean over everybody. */
  readonly score: number;
  /** Null where only one person practised. */
  readonly person: { readonly name: string; readonly score: number } | null;
}

interface Scored<Key> {
  readonly key: Key;
  readonly score: number;
}

/** The lowest of what has a score; the first of equals. */
function lowest<Key>(
  items: readonly { readonly key: Key; readonly score: number | null }[],
): Scored<Key> | null {
  const scored = items.flatMap(({ key, score }) => (score === null ? [] : [{ key, score }]));
  return scored.reduce<Scored<Key> | null>(
    (best, item) => (best && best.score <= item.score ? best : item),
    null,
  );
}

/** Who needs help with what; null where nothing is scored. */
export function greatestNeed(sessions: readonly ScoredSession[]): Need | null {
  const [all] = groupScores(sessions, () => '');
  if (!all) return null;
  const weakest = lowest(DIMENSIONS.map((key) => ({ key, score: all.scores[key] })));
  if (!weakest) return null;
  const people = byPerson(sessions);
  const person =
    people.length < 2 ? null : lowest(people.map(({ key, scores }) => ({ key, score: scores[weakest.key] })));
  return {
    dimension: weakest.key,
    score: weakest.score,
    person: person && { name: person.key, score: person.score },
  };
}
