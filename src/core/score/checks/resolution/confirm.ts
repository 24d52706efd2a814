import { REMEDIES } from '../../deeds.ts';
import { absent, deskDone, firstSpans, firstWith, realReplies, roundOf, spansOf, whole } from '../../find.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import { isAdvice, questionSpans, questionsOf } from '../../questions.ts';
import { needsStep } from '../../steps.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'resolution.confirm',
  dimension: 'resolution',
  guide: ['4.2', '4.3'],
  kind: 'earn',
};

const ASKS_BACK = ['confirm-resolved', 'invite-feedback'] as const;
/** An answer to the customer's yes that leaves the door open. */
const ANSWERS = ['thank', 'close', 'follow-up', 'anticipate', 'reassure'] as const;
const ANSWERED = 0.8;
const HEARD = 0.5;
/** The proposal was put to the customer, who then took it. */
const AGREED = 0.7;

const asksSatisfied = (turn: AgentTurn): boolean =>
  questionsOf(turn).some(({ topics }) => topics[0]?.topic === 'satisfaction');

/** Where advice is what was wanted: the reply that gave it, and those in the same answer. */
function adviceGiven(trace: Trace): number {
  const advice = isAdvice(trace)
    ? realReplies(trace).find(({ signals }) => signals.recommended !== null)
    : undefined;
  return advice ? (roundOf(trace, advice).at(-1)?.index ?? advice.index) : Number.POSITIVE_INFINITY;
}

/** Replies after a remedy was done, advice given or the customer agreed: before that nothing can be settled. */
function settledReplies(trace: Trace): AgentTurn[] {
  const done = deskDone(trace, REMEDIES)[0]?.at ?? Number.POSITIVE_INFINITY;
  const agreed = Math.min(trace.accepted?.turn ?? Number.POSITIVE_INFINITY, adviceGiven(trace));
  return realReplies(trace).filter((turn) => turn.at >= done || turn.index > agreed);
}

function run(trace: Trace): CheckOutcome {
  if (!needsStep(trace, 'confirm')) return NOT_APPLICABLE;
  const replies = settledReplies(trace);
  const asked = firstWith(replies, ...ASKS_BACK);
  if (asked) return earn(meta, 1, 'met', spansOf(asked, ...ASKS_BACK));
  const satisfied = replies.find(asksSatisfied);
  if (satisfied) return earn(meta, 1, 'met', questionSpans(satisfied));
  const { accepted } = trace;
  const after = replies.filter((turn) => accepted && turn.index > accepted.turn);
  const answer = firstWith(after, ...ANSWERS);
  if (answer) return earn(meta, ANSWERED, 'part', spansOf(answer, ...ANSWERS));
  const agreed = firstSpans(realReplies(trace), ['seek-agreement']);
  const heard = agreed.length > 0 ? agreed : after.slice(0, 1).map(whole);
  if (agreed.length > 0 && accepted) return earn(meta, AGREED, 'part', heard);
  if (heard.length > 0) return earn(meta, HEARD, 'part', heard);
  return earn(meta, 0, 'missed', absent(realReplies(trace).at(-1)));
}

export const confirm: Check = { meta, run };
