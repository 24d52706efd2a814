import { addresses } from '../../courtesy.ts';
import { firstSpans, firstWordSpan, orAbsent, realReplies, span } from '../../find.ts';
import { graded } from '../../outcome.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'empathy.personal',
  dimension: 'empathy',
  guide: ['AT-5', '2.2', '6.3'],
  kind: 'earn',
};

/** One sign that a person is meant does most of it; calling by name alone a little less. */
function shareOf(named: boolean, known: boolean, restated: boolean): number {
  const ways = [named, known, restated].filter(Boolean).length;
  if (ways >= 2) return 1;
  return known || restated ? 0.8 : named ? 0.7 : 0;
}

function run(trace: Trace): CheckOutcome {
  const replies = realReplies(trace);
  const names = addresses(trace.customer.identity, trace.lang);
  const named = firstWordSpan(replies, names);
  const known = firstSpans(replies, ['personalise']);
  const restated = replies.flatMap((turn) => turn.restated.map(({ range }) => span(turn, range))).slice(0, 2);
  const share = shareOf(named.length > 0, known.length > 0, restated.length > 0);
  return graded(meta, share, orAbsent([...named, ...known, ...restated], replies[0]));
}

export const personal: Check = { meta, run };
