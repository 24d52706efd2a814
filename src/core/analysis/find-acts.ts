import type { Sentence } from '../language/sentence.ts';
import { roomFor } from '../shared/memo.ts';
import { dropScoringTalk } from './about-scoring.ts';
import { decideActs, type Hearing } from './decide.ts';
import { disown } from './disown.ts';
import { weighOthersData } from './others-data.ts';
import type { ReadonlyFound } from './resolve.ts';
import { foundIn, resultsOf } from './rules.ts';
import type { DetectContext, Detection } from './types.ts';

/** What a sentence does, and what it missed doing by little. */
export interface Heard {
  readonly found: ReadonlyFound;
  readonly nearly: ReadonlyFound;
  /** What else the model hears in it. */
  readonly hearing: Hearing;
}

/** What was decided last for a sentence, and from what. */
interface Decision {
  readonly results: readonly (Detection | null)[];
  readonly named: boolean;
  readonly heard: Heard;
}

const decisions = roomFor<Sentence, Decision>();

/** What a sentence does in its context: the same object as long as the context changes nothing. */
export function findActs(sentence: Sentence, context: DetectContext): Heard {
  const results = resultsOf(sentence, context);
  const named = context.names.some((name) => sentence.own.includes(name));
  const before = decisions.get(sentence);
  if (before?.results === results && before.named === named) return before.heard;
  const decided = decideActs(sentence, foundIn(sentence, results), named);
  const meant = (acts: typeof decided.found) => dropScoringTalk(sentence, disown(sentence, acts));
  const heard = {
    found: weighOthersData(sentence, meant(decided.found)),
    nearly: meant(decided.nearly),
    hearing: decided.hearing,
  };
  decisions.set(sentence, { results, named, heard });
  return heard;
}
