import { absent, agentTurns, customerTurns, firstWith, realReplies, spansOf, whole } from '../../find.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import { firstProposal } from '../../questions.ts';
import { needsStep } from '../../steps.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'resolution.agree',
  dimension: 'resolution',
  guide: ['4.2', 'AT-3'],
  kind: 'earn',
};

const SEEKS = ['seek-agreement', 'offer-choice', 'choice-question'] as const;
/** The customer said "go ahead" to a proposal, or in the end took what was done. */
const WENT_AHEAD = 0.8;
const TOOK_IT = 0.6;

function run(trace: Trace): CheckOutcome {
  if (!needsStep(trace, 'agree')) return NOT_APPLICABLE;
  const replies = realReplies(trace);
  const sought = firstWith(replies, ...SEEKS);
  if (sought) return earn(meta, 1, 'met', spansOf(sought, ...SEEKS));
  const proposal = firstProposal(trace);
  const agreed = customerTurns(trace).find(({ move }) => move === 'agree' || move === 'ask-when');
  if (agreed && proposal) return earn(meta, WENT_AHEAD, 'part', [whole(proposal)]);
  if (trace.accepted && replies.length > 0) {
    const before = agentTurns(trace).findLast((turn) => turn.index < (trace.accepted?.turn ?? 0));
    return earn(meta, TOOK_IT, 'part', before ? [whole(before)] : absent(replies.at(-1)));
  }
  return earn(meta, 0, 'missed', absent(proposal ?? replies.at(-1)));
}

export const agree: Check = { meta, run };
