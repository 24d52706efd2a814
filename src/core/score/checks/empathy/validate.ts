import { absent, firstSpans, realReplies, someHas } from '../../find.ts';
import { startsStrong } from '../../mood.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'empathy.validate',
  dimension: 'empathy',
  guide: ['AT-3', '2.3'],
  kind: 'earn',
};

function run(trace: Trace): CheckOutcome {
  if (!startsStrong(trace)) return NOT_APPLICABLE;
  const replies = realReplies(trace);
  if (someHas(replies, 'validate')) return earn(meta, 1, 'met', firstSpans(replies, ['validate']));
  if (someHas(replies, 'acknowledge-feeling')) {
    return earn(meta, 0.6, 'near', firstSpans(replies, ['acknowledge-feeling']));
  }
  if (someHas(replies, 'apologise', 'own'))
    return earn(meta, 0.45, 'near', firstSpans(replies, ['apologise', 'own']));
  return earn(meta, 0, 'missed', absent(replies[0]));
}

export const validate: Check = { meta, run };
