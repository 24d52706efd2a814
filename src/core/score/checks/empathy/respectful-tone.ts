import { deniesKindness } from '../../../analysis/disown.ts';
import type { Act } from '../../../shared/acts.ts';
import { addresses, COURTEOUS } from '../../courtesy.ts';
import { firstSpans, firstWordSpan, kindsIn, orAbsent, realReplies } from '../../find.ts';
import { harmful } from '../../harm.ts';
import { earn, graded } from '../../outcome.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'empathy.respectful-tone',
  dimension: 'empathy',
  guide: ['2.2', '2.3', 'OS-5.2'],
  kind: 'earn',
};

/** Each way of being friendly counts once; a name and a courteous word are ways too. */
const KIND: readonly Act[] = [
  'greet',
  'thank',
  'apologise',
  'acknowledge-feeling',
  'validate',
  'reassure',
  'personalise',
  'close',
];
const BY_NUMBER = [0, 0.7, 1] as const;

const takesNothingBack = ({ analysis }: AgentTurn): boolean => !analysis.views.some(deniesKindness);

/** 1 without harm; nothing is left after an insult, half after blame or belittling. */
function unspoilt(trace: Trace): number {
  if (harmful(trace, 'rude').length > 0) return 0;
  return harmful(trace, 'blame').length + harmful(trace, 'dismiss').length > 0 ? 0.5 : 1;
}

function run(trace: Trace): CheckOutcome {
  const replies = realReplies(trace);
  const kind = replies.filter(takesNothingBack);
  const ways = [
    ...kindsIn(replies, KIND).map((act) => firstSpans(replies, [act])),
    firstWordSpan(kind, addresses(trace.customer.identity, trace.lang)),
    firstWordSpan(kind, COURTEOUS[trace.lang]),
  ].filter((spans) => spans.length > 0);
  const earned = BY_NUMBER[Math.min(ways.length, 2)] ?? 1;
  const evidence = ways.flatMap((spans) => spans.slice(0, 1)).slice(0, 4);
  const left = unspoilt(trace);
  if (left < 1 && earned > 0) return earn(meta, earned * left, 'spoilt', orAbsent(evidence, replies[0]));
  return graded(meta, earned, orAbsent(evidence, replies[0]));
}

export const respectfulTone: Check = { meta, run };
