import type { Sentence, View } from '../language/sentence.ts';
import type { Act } from '../shared/acts.ts';
import { roomFor } from '../shared/memo.ts';
import { dropScoringTalk } from './about-scoring.ts';
import { type Addressed, contextAt } from './context.ts';
import { decideActs, type Hearing } from './decide.ts';
import { disown, disownNearly } from './disown.ts';
import { weighOthersData } from './others-data.ts';
import type { ReadonlyFound } from './resolve.ts';
import { foundIn, type Results, resultsOf } from './rules.ts';
import { hearTogether } from './together.ts';

/** What a sentence does, and what it missed doing by little. */
export interface Heard {
  readonly found: ReadonlyFound;
  readonly nearly: ReadonlyFound;
  /** What else the model hears in it. */
  readonly hearing: Hearing;
}

interface Own extends Heard {
  /** Acts heard in it only for its neighbours. */
  readonly lent: ReadonlySet<Act>;
}

/** What a decision follows from beside the sentence itself. */
interface Grounds {
  readonly results: Results;
  readonly named: boolean;
  readonly together: Float64Array | null;
}

/** What was decided last for a sentence. */
interface Decision extends Grounds {
  readonly heard: Own;
}

const decisions = roomFor<Sentence, Decision>();

/** What a sentence does: the same object as long as its grounds are the same. */
function heardIn(sentence: Sentence, grounds: Grounds): Own {
  const { results, named, together } = grounds;
  const before = decisions.get(sentence);
  if (before?.results === results && before.named === named && before.together === together)
    return before.heard;
  const decided = decideActs(sentence, foundIn(sentence, results), named, together);
  const heard = {
    found: weighOthersData(sentence, dropScoringTalk(sentence, disown(sentence, decided.found))),
    nearly: dropScoringTalk(sentence, disownNearly(sentence, decided.nearly)),
    lent: decided.lent,
    hearing: decided.hearing,
  };
  decisions.set(sentence, { ...grounds, heard });
  return heard;
}

/** What neighbours lend a sentence is theirs where one of them does it alone. */
function withoutLoans(own: Own, all: readonly Own[]): Heard {
  const owned = [...own.lent].filter((act) =>
    all.some(({ found, lent }) => found.has(act) && !lent.has(act)),
  );
  if (owned.length === 0) return own;
  const found = new Map([...own.found].filter(([act]) => !owned.includes(act)));
  return { ...own, found };
}

/** What each sentence of a reply does where it stands. */
export function findActs(views: readonly View[], addressed: Addressed): Heard[] {
  const results = views.map(({ sentence }, place) => resultsOf(sentence, contextAt(views, place, addressed)));
  const together = hearTogether(views, results);
  const heard = views.map(({ sentence }, i) =>
    heardIn(sentence, {
      results: results[i] ?? [],
      named: addressed.names.some((name) => sentence.own.includes(name)),
      together: together[i] ?? null,
    }),
  );
  return heard.map((own) => (own.lent.size === 0 ? own : withoutLoans(own, heard)));
}
