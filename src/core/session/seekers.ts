import { OTHERS_ORDER } from '../analysis/others-order-words.ts';
import type { ReplyAnalysis, SentenceAnalysis } from '../analysis/types.ts';
import { matchesOf } from '../language/matches.ts';
import type { View } from '../language/sentence.ts';
import type { Scenario } from '../scenario/v1/scenario.ts';
import { ACTS } from '../shared/acts.ts';
import type { Range } from '../shared/lang.ts';

/** As sure as a rule that fails a session has to be. */
const GIVEN_AWAY = 0.8;

/** Whether the customer asks after an order that isn't theirs: whatever is told of it is somebody else's. */
const isSeeker = ({ customer, order }: Scenario): boolean =>
  customer.archetype === 'data-seeker' && order === undefined;

const CLAUSE = /[^,;:.!?]+/g;

/** Where a sentence tells of the order, in the text as typed; null where it does not. */
function toldIn(view: View): Range | null {
  const { own, lang, mark } = view.sentence;
  if (mark === '?') return null;
  const { told, notTold } = OTHERS_ORDER[lang];
  const match = told.exec(own);
  if (match === null) return null;
  const end = match.index + match[0].length;
  const around = matchesOf(own, CLAUSE).filter(
    ({ index, 0: clause }) => index < end && index + clause.length > match.index,
  );
  if (around.length === 0 || around.some(({ 0: clause }) => notTold.test(clause))) return null;
  const last = around.at(-1);
  const start =
    (around[0]?.index ?? 0) + ((around[0]?.[0].length ?? 0) - (around[0]?.[0].trimStart().length ?? 0));
  return view.origin(start, last === undefined ? end : last.index + last[0].trimEnd().length);
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
  const acts = new Set(sentences.flatMap(({ acts: all, soup }) => (soup ? [] : all.map(({ act }) => act))));
  return { ...analysis, sentences, acts: ACTS.filter((act) => acts.has(act)) };
}
