import type { ClaimKind } from '../../../analysis/types.ts';
import { LOOK_UP_TOOLS, type Tool } from '../../../shared/tools.ts';
import { type Stated, statements } from '../../claims.ts';
import { absent, agentTurns, deskDone, deskEvidence, firstWith, realReplies, spansOf } from '../../find.ts';
import { earn, graded } from '../../outcome.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'accuracy.finds-out',
  dimension: 'accuracy',
  guide: ['2.2', '4.2', 'OS-5.2'],
  kind: 'earn',
};

/** Where each kind of fact can be looked up. */
const SOURCES: Readonly<Record<ClaimKind, readonly Tool[]>> = {
  policy: ['look-up-policy'],
  price: ['look-up-product', 'look-up-order', 'look-up-policy'],
  date: ['look-up-delivery', 'look-up-order', 'look-up-policy'],
  property: ['look-up-product'],
  state: ['look-up-delivery', 'look-up-order', 'look-up-product'],
  cause: ['look-up-delivery', 'look-up-order', 'look-up-product'],
  deed: [],
};
/** Looking it up after saying it, and saying that one will check, are worth something too. */
const AFTERWARDS = 0.5;
const ANNOUNCED = 0.7;
/** Looking things up at all before stating anything. */
const HABIT = 0.5;

function sourceShare(trace: Trace, { turn, claim }: Stated, checking: number): number {
  const looked = deskDone(trace, SOURCES[claim.kind]);
  if (looked.some((entry) => entry.at <= turn.at)) return 1;
  return Math.max(looked.length > 0 ? AFTERWARDS : 0, checking < turn.index ? ANNOUNCED : 0);
}

function run(trace: Trace): CheckOutcome {
  const replies = realReplies(trace);
  if (replies.length === 0) return earn(meta, 0, 'missed', absent());
  const checked = firstWith(replies, 'check-first');
  const looked = deskDone(trace, LOOK_UP_TOOLS);
  const stated = statements(trace);
  const start = stated[0]?.turn ?? replies.find((turn) => turn.points.length > 0);
  const before = looked.some((entry) => !start || entry.at <= start.at);
  const announced = checked !== undefined && (!start || checked.index <= start.index);
  const habit = before ? 1 : announced ? ANNOUNCED : looked.length > 0 ? AFTERWARDS : 0;
  const shares = stated.map((item) => sourceShare(trace, item, checked?.index ?? Number.POSITIVE_INFINITY));
  const sources = shares.length > 0 ? shares.reduce((sum, share) => sum + share, 0) / shares.length : habit;
  const evidence = [...looked.map(deskEvidence), ...(checked ? spansOf(checked, 'check-first') : [])];
  const gap = evidence.length === 0 ? absent(start ?? agentTurns(trace)[0]) : [];
  return graded(meta, HABIT * habit + (1 - HABIT) * sources, [...evidence, ...gap]);
}

export const findsOut: Check = { meta, run };
