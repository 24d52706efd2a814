import type { Act } from '../../../shared/acts.ts';
import { firstSpans, kindsIn, orAbsent, realReplies } from '../../find.ts';
import { graded } from '../../outcome.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'empathy.care',
  dimension: 'empathy',
  guide: ['2.2', '3.3', 'AT-1'],
  kind: 'earn',
};

/** Ways to show that this customer is looked after; each counts once. */
const CARING: readonly Act[] = [
  'thank',
  'reassure',
  'own',
  'anticipate',
  'follow-up',
  'close',
  'invite-feedback',
  'compensate',
  'benefit',
];
const BY_NUMBER = [0, 0.5, 0.8, 1] as const;

function run(trace: Trace): CheckOutcome {
  const replies = realReplies(trace);
  const kinds = kindsIn(replies, CARING);
  const share = BY_NUMBER[Math.min(kinds.length, 3)] ?? 1;
  return graded(meta, share, orAbsent(firstSpans(replies, kinds.slice(0, 3)), replies.at(-1)));
}

export const care: Check = { meta, run };
