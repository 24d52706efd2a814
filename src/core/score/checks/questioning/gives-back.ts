import { nothingToFind } from '../../facts.ts';
import { absent, firstWith, realReplies, span, spansOf } from '../../find.ts';
import { restates } from '../../heard.ts';
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

/** Said to be understood, with nothing in it that the customer said. */
const BARE = 0.55;

/** The reply that gives back what was understood, with how fully it does; before anything was told there is nothing. */
function givingBack(trace: Trace, replies: readonly AgentTurn[]): { turn: AgentTurn; share: number } | null {
  const knowing = replies.filter((turn) => turn.known.length > 0);
  const said = knowing.find((turn) => restates(trace, turn));
  if (said) return { turn: said, share: 1 };
  const named = replies.find((turn) => turn.restated.length > 0);
  if (named) return { turn: named, share: NAMED };
  const bare = firstWith(knowing, 'restate', 'confirm-understanding');
  return bare ? { turn: bare, share: BARE } : null;
}

const variantOf = (share: number): string => (share === 1 ? 'met' : share === BARE ? 'bare' : 'near');

function run(trace: Trace): CheckOutcome {
  if (nothingToFind(trace)) return NOT_APPLICABLE;
  const replies = realReplies(trace);
  const proposal = firstRemedy(trace);
  const until = replies.filter((turn) => !proposal || turn.index <= proposal.index);
  const before = givingBack(trace, until);
  const back = before ?? givingBack(trace, replies);
  if (!back) return earn(meta, 0, 'missed', absent(proposal ?? replies.at(-1)));
  const evidence = [
    ...spansOf(back.turn, 'restate', 'confirm-understanding'),
    ...back.turn.restated.map(({ range }) => span(back.turn, range)),
  ];
  if (!before) return earn(meta, AFTERWARDS * back.share, 'late', evidence);
  return earn(meta, back.share, variantOf(back.share), evidence);
}

export const givesBack: Check = { meta, run };
