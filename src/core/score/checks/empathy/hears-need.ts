import type { Act } from '../../../shared/acts.ts';
import { firstSpans, kindsIn, orAbsent, realReplies, span } from '../../find.ts';
import { restates } from '../../heard.ts';
import { startsTroubled } from '../../mood.ts';
import { graded, NOT_APPLICABLE } from '../../outcome.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'empathy.hears-need',
  dimension: 'empathy',
  guide: ['3.1', '2.2'],
  kind: 'earn',
};

/** Ways to show a customer without a complaint that what matters to them has arrived; each counts once. */
const HEARS: readonly Act[] = [
  'acknowledge-feeling',
  'validate',
  'restate',
  'confirm-understanding',
  'benefit',
  'personalise',
];
/** These show it only where something is in them that the customer said. */
const GIVES_BACK: readonly Act[] = ['restate', 'confirm-understanding'];
const BY_NUMBER = [0, 0.7, 1] as const;

function run(trace: Trace): CheckOutcome {
  if (startsTroubled(trace)) return NOT_APPLICABLE;
  const replies = realReplies(trace);
  const given = replies.some((turn) => restates(trace, turn));
  const kinds = kindsIn(replies, HEARS).filter((act) => given || !GIVES_BACK.includes(act));
  const restated = replies.flatMap((turn) => turn.restated.map(({ range }) => span(turn, range))).slice(0, 2);
  const ways = kinds.length + (restated.length > 0 ? 1 : 0);
  const share = BY_NUMBER[Math.min(ways, 2)] ?? 1;
  return graded(meta, share, orAbsent([...firstSpans(replies, kinds.slice(0, 2)), ...restated], replies[0]));
}

export const hearsNeed: Check = { meta, run };
