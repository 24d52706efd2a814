import type { Sentence } from '../language/sentence.ts';
import { roomFor } from '../shared/memo.ts';
import { dropScoringTalk } from './about-scoring.ts';
import { decideActs } from './decide.ts';
import { disown } from './disown.ts';
import type { ReadonlyFound } from './resolve.ts';
import { foundIn, resultsOf } from './rules.ts';
import type { DetectContext, Detection } from './types.ts';

/** What was decided last for a sentence, and from what. */
interface Decision {
  readonly results: readonly (Detection | null)[];
  readonly named: boolean;
  readonly found: ReadonlyFound;
}

const decisions = roomFor<Sentence, Decision>();

/** What a sentence does in its context: the same map as long as the context changes nothing. */
export function findActs(sentence: Sentence, context: DetectContext): ReadonlyFound {
  const results = resultsOf(sentence, context);
  const named = context.names.some((name) => sentence.own.includes(name));
  const before = decisions.get(sentence);
  if (before?.results === results && before.named === named) return before.found;
  const decided = decideActs(sentence, foundIn(sentence, results), named);
  const found = dropScoringTalk(sentence, disown(sentence, decided));
  decisions.set(sentence, { results, named, found });
  return found;
}
