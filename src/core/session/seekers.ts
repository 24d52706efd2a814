import { GIVEN_AWAY } from '../analysis/others-data.ts';
import { OTHERS_ORDER } from '../analysis/others-order-words.ts';
import { actsOf } from '../analysis/sure.ts';
import type { ReplyAnalysis, SentenceAnalysis } from '../analysis/types.ts';
import { matchesOf } from '../language/matches.ts';
import type { View } from '../language/sentence.ts';
import type { Scenario } from '../scenario/v1/scenario.ts';
import type { Range } from '../shared/lang.ts';

/** Whether the customer asks after an order that isn't theirs: whatever is told of it is somebody else's. */
const isSeeker = ({ customer, order }: Scenario): boolean =>
  customer.archetype === 'data-seeker' && order === undefined;

/** A clause without the blanks before it. */
const CLAUSE = /[^\s,;:.!?][^,;:.!?]*/g;

/** Where a sentence tells of the order, in the text as typed, in whole clauses; null where it does not. */
function toldIn(view: View): Range | null {
  const { own, lang, mark } = view.sentence;
  const { told, notTold } = OTHERS_ORDER[lang];
  const match = mark === '?' ? null : told.exec(own);
  if (match === null) return null;
  const end = match.index + match[0].length;
  const clauses = matchesOf(own, CLAUSE).filter(
    ({ index, 0: clause }) => index < end && index + clause.length > match.index,
  );
  const [first, last] = [clauses[0], clauses.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (clauses.some(({ 0: clause }) => notTold.test(clause))) return null;
  return view.origin(first.index, last.index + last[0].trimEnd().length);
}

/** The reply with a breach of privacy in each sentence that tells a stranger of an order they asked after. */
export function withSeekersData(analysis: ReplyAnalysis, scenario: Scenario): ReplyAnalysis {
  if (!isSeeker(scenario)) return analysis;
  const told = analysis.views.map(toldIn);
  if (told.every((range) => range === null)) return analysis;
  const sentences = analysis.sentences.map((each, i): SentenceAnalysis => {
    const range = told[i];
    if (!range || each.soup) return each;
    const others = each.acts.filter(({ act }) => act !== 'privacy-breach' && act !== 'reassure');
    return {
      ...each,
      acts: [...others, { act: 'privacy-breach', confidence: GIVEN_AWAY, evidence: [range] }],
    };
  });
  return { ...analysis, sentences, acts: actsOf(sentences) };
}
