import type { Topic } from '../../../shared/topics.ts';
import { absent, agentTurns, customerTurns, orAbsent, realReplies, whole } from '../../find.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import {
  asksOpenly,
  firstProposal,
  marksQuestion,
  pinsDown,
  questionSpans,
  questionsOf,
} from '../../questions.ts';
import { actSigns, type Sign, strongest, type Worth } from '../../signs.ts';
import { needsStep } from '../../steps.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'resolution.agree',
  dimension: 'resolution',
  guide: ['4.2', 'AT-3'],
  kind: 'earn',
};

/** Asking whether it is all right; leaving the choice between ways out, once there are any. */
const ASKS: Worth = { 'seek-agreement': 1 };
const LEAVES: Worth = { 'offer-choice': 0.85, 'choice-question': 0.85, 'confirm-understanding': 0.3 };
/** A question about their consent or what else they would take. */
const CONSENT: readonly Topic[] = ['consent', 'acceptable-alternative', 'desired-outcome'];
const ASKED = 0.7;
/** Any question in a reply that puts a way out forward, or after it. */
const LEFT_OPEN = 0.5;
const BY_MARK = 0.3;
/** The customer said "go ahead" to a proposal, or in the end took what was done. */
const WENT_AHEAD = 0.8;
const TOOK_IT = 0.6;
const FULLY = 0.85;

const offers = ({ signals }: AgentTurn): boolean =>
  signals.offered.length > 0 || signals.recommended !== null;

const asksConsent = (turn: AgentTurn): boolean =>
  questionsOf(turn).some(({ topics }) => topics.some(({ topic }) => CONSENT.includes(topic)));

/** Questions from the first proposal on, less sure where only the mark at the end says so. */
function asksAfter(replies: readonly AgentTurn[], proposal: AgentTurn | undefined): Sign[] {
  const from = proposal ? replies.filter(({ index }) => index >= proposal.index) : [];
  return from.flatMap((turn) => {
    const asks = questionsOf(turn).length > 0 || pinsDown(turn) || asksOpenly(turn);
    const share = asks ? LEFT_OPEN : marksQuestion(turn) ? BY_MARK : 0;
    return share > 0 ? [{ share, evidence: [whole(turn)] }] : [];
  });
}

/** What the customer did shows that they had their say. */
function hadTheirSay(trace: Trace): Sign[] {
  const proposal = firstProposal(trace);
  const agreed = customerTurns(trace).some(({ move }) => move === 'agree' || move === 'ask-when');
  if (agreed && proposal) return [{ share: WENT_AHEAD, evidence: [whole(proposal)] }];
  const taken = trace.accepted;
  if (!taken || realReplies(trace).length === 0) return [];
  const before = agentTurns(trace).findLast((turn) => turn.index < taken.turn);
  return [{ share: TOOK_IT, evidence: before ? [whole(before)] : [] }];
}

function run(trace: Trace): CheckOutcome {
  if (!needsStep(trace, 'agree')) return NOT_APPLICABLE;
  const replies = realReplies(trace);
  const proposal = firstProposal(trace);
  const sought = [
    ...actSigns(replies, ASKS),
    ...actSigns(replies.filter(offers), LEAVES),
    ...asksAfter(replies, proposal),
    ...replies.filter(asksConsent).map((turn) => ({ share: ASKED, evidence: questionSpans(turn) })),
  ];
  const best = strongest([...sought, ...hadTheirSay(trace)]);
  if (!best) return earn(meta, 0, 'missed', absent(proposal ?? replies.at(-1)));
  const variant = best.share >= FULLY && sought.includes(best) ? 'met' : 'part';
  return earn(meta, best.share, variant, orAbsent(best.evidence, replies.at(-1)));
}

export const agree: Check = { meta, run };
