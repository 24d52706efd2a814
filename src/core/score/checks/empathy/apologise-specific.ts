import { has, orAbsent, type Round, realReplies, rounds, someHas } from '../../find.ts';
import { wentWrong } from '../../mood.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import { regret } from '../../regret.ts';
import { actSigns, evidenceOf, type Sign, scaled, together, type Worth } from '../../signs.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'empathy.apologise-specific',
  dimension: 'empathy',
  guide: ['AT-3'],
  kind: 'earn',
};

/** From this many replies on, saying sorry wears out. */
const TOO_OFTEN = 4;
const WORN_OUT = 0.8;
/** Saying sorry in the first two answers; what is left of it afterwards. */
const EARLY = 2;
const LATE = 0.7;
/** Making up for it stands in for part of an apology. */
const STANDS_IN: Worth = { own: 0.4, compensate: 0.4 };

const saysSorry = (turns: Round, trace: Trace): Sign[] => regret(turns, trace.lang, 1);

function signsOf(trace: Trace): Sign[] {
  const replies = realReplies(trace);
  const early = saysSorry(rounds(trace).slice(0, EARLY).flat(), trace);
  const late = scaled(saysSorry(replies, trace), LATE);
  const said = together(early) >= together(late) ? early : late;
  return [...said, ...actSigns(replies, STANDS_IN)];
}

function variantOf(trace: Trace, share: number): string {
  const replies = realReplies(trace);
  if (share === 0) return 'missed';
  if (!someHas(replies, 'apologise')) return 'near';
  return someHas(rounds(trace).slice(0, EARLY).flat(), 'apologise') ? 'met' : 'late';
}

function run(trace: Trace): CheckOutcome {
  if (!wentWrong(trace)) return NOT_APPLICABLE;
  const replies = realReplies(trace);
  const signs = signsOf(trace);
  const evidence = orAbsent(evidenceOf(signs), replies[0]);
  const times = replies.filter((turn) => has(turn, 'apologise')).length;
  if (times >= TOO_OFTEN) return earn(meta, WORN_OUT, 'repeated', evidence, { times });
  const share = together(signs);
  return earn(meta, share, variantOf(trace, share), evidence);
}

export const apologiseSpecific: Check = { meta, run };
