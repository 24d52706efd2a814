import { factsToFind } from '../../facts.ts';
import { absent, customerTurns, realReplies, rounds, whole } from '../../find.ts';
import { earn, graded } from '../../outcome.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'resolution.efficient',
  dimension: 'resolution',
  guide: ['AT-1', 'OS-5.2'],
  kind: 'earn',
};

/** Answers any case may take: hear, find out, propose, do, close; one more for every fact to find. */
const BASE_ANSWERS = 5;
const MOST_FACTS = 4;
const PER_ANSWER_MORE = 0.15;
const PER_NUDGE = 0.3;

const allowance = (trace: Trace): number =>
  BASE_ANSWERS + Math.min(MOST_FACTS, factsToFind(trace).length) + trace.objections.length;

function run(trace: Trace): CheckOutcome {
  const replies = realReplies(trace);
  const last = replies.at(-1);
  if (!trace.accepted || !last) return earn(meta, 0, 'missed', absent(last));
  const answers = rounds(trace).length;
  const nudges = customerTurns(trace).filter(({ move }) => move === 'nudge');
  const over = Math.max(0, answers - allowance(trace));
  const share = Math.max(0, 1 - over * PER_ANSWER_MORE - nudges.length * PER_NUDGE);
  const evidence = (nudges.length > 0 ? nudges : [last]).map(whole);
  const params = { answers, over, nudges: nudges.length };
  // Whoever got there at all is never told that nothing came of it.
  return share > 0 ? graded(meta, share, evidence, params) : earn(meta, 0, 'part', evidence, params);
}

export const efficient: Check = { meta, run };
