import { absent, firstSpans, has, realReplies, rounds, someHas } from '../../find.ts';
import { wentWrong } from '../../mood.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'empathy.apologise-specific',
  dimension: 'empathy',
  guide: ['AT-3'],
  kind: 'earn',
};

/** From this many replies on, saying sorry wears out. */
const TOO_OFTEN = 4;

function run(trace: Trace): CheckOutcome {
  if (!wentWrong(trace)) return NOT_APPLICABLE;
  const replies = realReplies(trace);
  const evidence = firstSpans(replies, ['apologise']);
  const times = replies.filter((turn) => has(turn, 'apologise')).length;
  if (times >= TOO_OFTEN) return earn(meta, 0.8, 'repeated', evidence, { times });
  if (times > 0) {
    const early = someHas(rounds(trace).slice(0, 2).flat(), 'apologise');
    return early ? earn(meta, 1, 'met', evidence) : earn(meta, 0.7, 'late', evidence);
  }
  if (someHas(replies, 'own', 'compensate'))
    return earn(meta, 0.5, 'near', firstSpans(replies, ['own', 'compensate']));
  return earn(meta, 0, 'missed', absent(replies[0]));
}

export const apologiseSpecific: Check = { meta, run };
