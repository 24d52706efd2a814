import { nothingToFind } from '../../facts.ts';
import { absent, spansOf } from '../../find.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import { asksOpenly, exploringReplies, pinsDown, questionSpans } from '../../questions.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Evidence, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'questioning.open-then-closed',
  dimension: 'questioning',
  guide: ['2.3', '3.2'],
  kind: 'earn',
};

const ONE_KIND = 0.5;
const OTHER_WAY_ROUND = 0.85;

const openSpans = (turn: AgentTurn): Evidence[] =>
  [...spansOf(turn, 'open-question'), ...questionSpans(turn)].slice(0, 1);
const closedSpans = (turn: AgentTurn): Evidence[] =>
  [
    ...spansOf(turn, 'closed-question', 'choice-question', 'confirm-understanding'),
    ...questionSpans(turn),
  ].slice(0, 1);

function run(trace: Trace): CheckOutcome {
  if (nothingToFind(trace)) return NOT_APPLICABLE;
  const replies = exploringReplies(trace);
  const open = replies.find(asksOpenly);
  const closed = replies.find(pinsDown);
  if (open && closed) {
    const inOrder = open.index <= closed.index;
    return earn(meta, inOrder ? 1 : OTHER_WAY_ROUND, inOrder ? 'met' : 'turned', [
      ...openSpans(open),
      ...closedSpans(closed),
    ]);
  }
  if (open) return earn(meta, ONE_KIND, 'only-open', openSpans(open));
  if (closed) return earn(meta, ONE_KIND, 'only-closed', closedSpans(closed));
  return earn(meta, 0, 'missed', absent(replies[0]));
}

export const openThenClosed: Check = { meta, run };
