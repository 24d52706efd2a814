import type { Act } from '../../../shared/acts.ts';
import { absent, firstSpans, kindsIn, realReplies, rounds, someHas } from '../../find.ts';
import { harmful } from '../../harm.ts';
import { earn } from '../../outcome.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'resolution.relation',
  dimension: 'resolution',
  guide: ['4.3', '6.2'],
  kind: 'earn',
};

const KIND_END: readonly Act[] = [
  'thank',
  'close',
  'invite-feedback',
  'compensate',
  'follow-up',
  'reassure',
  'personalise',
  'anticipate',
];
const AT_THE_END = 2;
const EARLIER = 0.5;

function run(trace: Trace): CheckOutcome {
  const replies = realReplies(trace);
  if (replies.length === 0 || harmful(trace, 'rude').length > 0)
    return earn(meta, 0, 'missed', absent(replies.at(-1)));
  const all = rounds(trace);
  // The only answer is no end: something has to have gone before.
  const end = all.length > 1 ? all.slice(-AT_THE_END).flat() : [];
  const kinds = kindsIn(end, KIND_END);
  if (kinds.length > 0) return earn(meta, 1, 'met', firstSpans(end, kinds));
  if (someHas(replies, ...KIND_END)) return earn(meta, EARLIER, 'part', firstSpans(replies, KIND_END));
  return earn(meta, 0, 'missed', absent(replies.at(-1)));
}

export const relation: Check = { meta, run };
