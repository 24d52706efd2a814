import type { Act } from '../../../shared/acts.ts';
import { addresses, COURTEOUS } from '../../courtesy.ts';
import { has, orAbsent, realReplies, rounds, says, someHas, spansOf, wordSpans } from '../../find.ts';
import { harmful } from '../../harm.ts';
import { earn, graded } from '../../outcome.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'empathy.respectful-tone',
  dimension: 'empathy',
  guide: ['2.2', '2.3', 'OS-5.2'],
  kind: 'earn',
};

const KIND: readonly Act[] = [
  'greet',
  'thank',
  'apologise',
  'acknowledge-feeling',
  'validate',
  'reassure',
  'own',
  'close',
  'seek-agreement',
];
/** Nobody is courteous in every line; half of them is plenty. */
const ENOUGH = 0.5;

function courteous(turn: AgentTurn, trace: Trace): boolean {
  return has(turn, ...KIND) || says(turn, COURTEOUS[trace.lang]);
}

/** 1 without harm; nothing is left after an insult, half after blame or belittling. */
function unspoilt(trace: Trace): number {
  if (harmful(trace, 'rude').length > 0) return 0;
  return harmful(trace, 'blame').length + harmful(trace, 'dismiss').length > 0 ? 0.5 : 1;
}

function run(trace: Trace): CheckOutcome {
  const replies = realReplies(trace);
  const opening = rounds(trace)[0] ?? [];
  const names = addresses(trace.customer.identity, trace.lang);
  const greeted = someHas(opening, 'greet') || opening.some((turn) => says(turn, names));
  const polite = opening.some((turn) => courteous(turn, trace));
  const share = replies.filter((turn) => courteous(turn, trace)).length / Math.max(1, replies.length);
  const earned = (greeted ? 0.4 : polite ? 0.25 : 0) + 0.6 * Math.min(1, share / ENOUGH);
  const evidence = opening.flatMap((turn) => [
    ...spansOf(turn, ...KIND),
    ...wordSpans(turn, [...names, ...COURTEOUS[trace.lang]]),
  ]);
  const left = unspoilt(trace);
  if (left < 1 && earned > 0) return earn(meta, earned * left, 'spoilt', orAbsent(evidence, opening[0]));
  return graded(meta, earned, orAbsent(evidence.slice(0, 4), opening[0]));
}

export const respectfulTone: Check = { meta, run };
