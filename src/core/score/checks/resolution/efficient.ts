import { absent, customerTurns, realReplies, rounds, whole } from '../../find.ts';
import { earn, graded } from '../../outcome.ts';
import { needlessReplies } from '../../substance.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'resolution.efficient',
  dimension: 'resolution',
  guide: ['AT-1', 'OS-5.2'],
  kind: 'earn',
};

const PER_NEEDLESS = 0.2;
const PER_NUDGE = 0.3;

function run(trace: Trace): CheckOutcome {
  const replies = realReplies(trace);
  const last = replies.at(-1);
  if (!trace.accepted || !last) return earn(meta, 0, 'missed', absent(last));
  const answers = rounds(trace).length;
  const nudges = customerTurns(trace).filter(({ move }) => move === 'nudge');
  const needless = needlessReplies(trace);
  const share = Math.max(0, 1 - needless.length * PER_NEEDLESS - nudges.length * PER_NUDGE);
  const costly = [...needless, ...nudges];
  const evidence = (costly.length > 0 ? costly : [last]).map(whole);
  const params = { answers, needless: needless.length, nudges: nudges.length };
  // Whoever got there at all is never told that nothing came of it.
  return share > 0 ? graded(meta, share, evidence, params) : earn(meta, 0, 'part', evidence, params);
}

export const efficient: Check = { meta, run };
