import { REMEDIES } from '../../deeds.ts';
import { absent, deskDone, realReplies, roundOf, whole } from '../../find.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import { askingReplies, isAdvice, marksQuestion, questionSpans, questionsOf } from '../../questions.ts';
import { actSigns, type Sign, strongest, type Worth } from '../../signs.ts';
import { needsStep } from '../../steps.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'resolution.confirm',
  dimension: 'resolution',
  guide: ['4.2', '4.3'],
  kind: 'earn',
};

/** Asking whether it is settled, or what else there is. */
const ASKS_BACK: Worth = { 'confirm-resolved': 1, 'invite-feedback': 0.9 };
const SATISFIED = 1;
const ASKS_ON = 0.6;
/** A question by its mark alone. */
const BY_MARK = 0.35;
/** An answer to the customer's yes that leaves the door open; any answer to it. */
const ANSWERS: Worth = { 'follow-up': 0.8, close: 0.75, thank: 0.75, anticipate: 0.7, reassure: 0.7 };
const HEARD = 0.5;
/** The proposal was put to the customer, who then took it. */
const AGREED: Worth = { 'seek-agreement': 0.7 };
const FULLY = 0.9;

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

function signsIn(trace: Trace): Sign[] {
  const { accepted } = trace;
  const settled = settledReplies(trace);
  const after = settled.filter((turn) => accepted && turn.index > accepted.turn);
  const asking = askingReplies(trace)
    .filter((turn) => settled.includes(turn))
    .slice(0, 1);
  const marked = settled.filter(marksQuestion).slice(0, 1);
  return [
    ...actSigns(settled, ASKS_BACK),
    ...settled.filter(asksSatisfied).map((turn) => ({ share: SATISFIED, evidence: questionSpans(turn) })),
    ...asking.map((turn) => ({ share: ASKS_ON, evidence: [whole(turn)] })),
    ...marked.map((turn) => ({ share: BY_MARK, evidence: [whole(turn)] })),
    ...actSigns(after, ANSWERS),
    ...after.slice(0, 1).map((turn) => ({ share: HEARD, evidence: [whole(turn)] })),
    ...(accepted ? actSigns(realReplies(trace), AGREED) : []),
  ];
}

function run(trace: Trace): CheckOutcome {
  if (!needsStep(trace, 'confirm')) return NOT_APPLICABLE;
  const best = strongest(signsIn(trace));
  if (!best) return earn(meta, 0, 'missed', absent(realReplies(trace).at(-1)));
  return earn(meta, best.share, best.share >= FULLY ? 'met' : 'part', best.evidence);
}

export const confirm: Check = { meta, run };
