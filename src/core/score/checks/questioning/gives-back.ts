import { nothingToFind } from '../../facts.ts';
import { absent, firstWith, realReplies, span, spansOf } from '../../find.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import { firstRemedy } from '../../questions.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'questioning.gives-back',
  dimension: 'questioning',
  guide: ['3.1', '3.2', '2.3'],
  kind: 'earn',
};

/** Facts named without being given back as such. */
const NAMED = 0.75;
const AFTERWARDS = 0.5;

/** The reply that gives back what was understood, with how fully it does; before anything was told there is nothing. */
function givingBack(replies: readonly AgentTurn[]): { turn: AgentTurn; share: number } | null {
  const said = firstWith(
    replies.filter((turn) => turn.known.length > 0),
    'restate',
    'confirm-understanding',
  );
  if (said) return { turn: said, share: 1 };
  const named = replies.find((turn) => turn.restated.length > 0);
  return named ? { turn: named, share: NAMED } : null;
}

function run(trace: Trace): CheckOutcome {
  if (nothingToFind(trace)) return NOT_APPLICABLE;
  const replies = realReplies(trace);
  const proposal = firstRemedy(trace);
  const until = replies.filter((turn) => !proposal || turn.index <= proposal.index);
  const before = givingBack(until);
  const back = before ?? givingBack(replies);
  if (!back) return earn(meta, 0, 'missed', absent(proposal ?? replies.at(-1)));
  const evidence = [
    ...spansOf(back.turn, 'restate', 'confirm-understanding'),
    ...back.turn.restated.map(({ range }) => span(back.turn, range)),
  ];
  if (!before) return earn(meta, AFTERWARDS * back.share, 'late', evidence);
  return earn(meta, back.share, back.share === 1 ? 'met' : 'near', evidence);
}

export const givesBack: Check = { meta, run };
