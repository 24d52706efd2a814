import { absent, orAbsent, realReplies, spansOf, whole } from '../../find.ts';
import { earn } from '../../outcome.ts';
import { wayOut } from '../../steps.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'resolution.accepted',
  dimension: 'resolution',
  guide: ['4.2', '4.3'],
  kind: 'earn',
};

const PARTLY = 0.6;
/** Handed on with the customer's consent: not solved, but not dropped. */
const HANDED_ON = 0.4;
const FINDS = ['propose', 'offer-choice', 'seek-agreement', 'inform', 'benefit'] as const;

function run(trace: Trace): CheckOutcome {
  const replies = realReplies(trace);
  const last = replies.at(-1);
  if (!last) return earn(meta, 0, 'missed', absent());
  const { accepted } = trace;
  if (!accepted) {
    if (trace.outcome === 'escalated')
      return earn(meta, HANDED_ON, 'handed-on', orAbsent(spansOf(last, 'escalate'), last));
    return earn(meta, 0, 'missed', absent(last));
  }
  const before = replies.findLast((turn) => turn.index < accepted.turn) ?? last;
  const fully = wayOut(trace)?.meets !== 'partly';
  const found = spansOf(before, ...FINDS);
  const evidence = found.length > 0 ? found : [whole(before)];
  return earn(meta, fully ? 1 : PARTLY, fully ? 'met' : 'partly', evidence);
}

export const accepted: Check = { meta, run };
