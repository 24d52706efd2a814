import { addresses } from '../../courtesy.ts';
import { orAbsent, realReplies, span } from '../../find.ts';
import { graded } from '../../outcome.ts';
import { actSigns, evidenceOf, type Sign, together } from '../../signs.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';
import { kindWords } from '../../words.ts';

const meta: CheckMeta = {
  id: 'empathy.personal',
  dimension: 'empathy',
  guide: ['AT-5', '2.2', '6.3'],
  kind: 'earn',
};

/** One sign that a person is meant does most of it: their name, what is known of them, what they told. */
const NAMED = 0.65;
const KNOWN = 0.6;
const TOLD = 0.55;
const FACTS = 3;
/** Two of them are enough. */
const ENOUGH = 0.84;

/** Different facts of theirs that were given back, each once. */
function toldBack(replies: readonly AgentTurn[]): Sign[] {
  const places = new Map(
    replies.flatMap((turn) => turn.restated.map(({ fact, range }) => [fact, span(turn, range)] as const)),
  );
  return [...places.values()].slice(0, FACTS).map((place) => ({ share: TOLD, evidence: [place] }));
}

function run(trace: Trace): CheckOutcome {
  const replies = realReplies(trace);
  const signs = [
    ...kindWords(replies, addresses(trace.customer.identity, trace.lang), NAMED, 1),
    ...actSigns(replies, { personalise: KNOWN }),
    ...toldBack(replies),
  ];
  return graded(meta, Math.min(1, together(signs) / ENOUGH), orAbsent(evidenceOf(signs), replies[0]));
}

export const personal: Check = { meta, run };
