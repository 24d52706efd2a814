import type { ClaimKind } from '../../../analysis/types.ts';
import { mean } from '../../../shared/round.ts';
import { LOOK_UP_TOOLS, type Tool } from '../../../shared/tools.ts';
import { type Stated, statements } from '../../claims.ts';
import { absent, deskDone, deskEvidence, orAbsent, realReplies } from '../../find.ts';
import { earn, graded } from '../../outcome.ts';
import { actSign } from '../../signs.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

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
/** Looking it up after saying it, looking elsewhere, and saying that one will check, are worth something too. */
const AFTERWARDS = 0.6;
const ELSEWHERE = 0.4;
const ANNOUNCED = 0.35;
/** Looking things up at all before stating anything; the rest is having looked where each thing stands. */
const HABIT = 0.55;

function sourceShare(trace: Trace, { turn, claim }: Stated): number {
  const looked = deskDone(trace, SOURCES[claim.kind]);
  if (looked.some((entry) => entry.at <= turn.at)) return 1;
  const elsewhere = deskDone(trace, LOOK_UP_TOOLS).some((entry) => entry.at <= turn.at);
  return Math.max(looked.length > 0 ? AFTERWARDS : 0, elsewhere ? ELSEWHERE : 0);
}

/** Whether and when anything was looked up, in view of the first reply that states something. */
function habitOf(trace: Trace, start: AgentTurn | undefined): number {
  const looked = deskDone(trace, LOOK_UP_TOOLS);
  if (looked.some((entry) => !start || entry.at <= start.at)) return 1;
  return looked.length > 0 ? AFTERWARDS : 0;
}

function run(trace: Trace): CheckOutcome {
  const replies = realReplies(trace);
  if (replies.length === 0) return earn(meta, 0, 'missed', absent());
  const stated = statements(trace);
  const start = stated[0]?.turn ?? replies.find((turn) => turn.points.length > 0);
  const habit = habitOf(trace, start);
  const shares = stated.map((item) => sourceShare(trace, item));
  const sources = mean(shares) ?? habit;
  const announced = actSign(
    replies.filter((turn) => !start || turn.index <= start.index),
    'check-first',
    ANNOUNCED,
  );
  const share = Math.max(HABIT * habit + (1 - HABIT) * sources, announced?.share ?? 0);
  const looked = deskDone(trace, LOOK_UP_TOOLS).map(deskEvidence);
  return graded(meta, share, orAbsent([...looked, ...(announced?.evidence ?? [])], start ?? replies[0]));
}

export const findsOut: Check = { meta, run };
