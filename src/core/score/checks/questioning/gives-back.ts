import { nothingToFind } from '../../facts.ts';
import { orAbsent, realReplies, span } from '../../find.ts';
import { restatingSigns, theirWords } from '../../heard.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import { firstRemedy } from '../../questions.ts';
import { actSigns, equalSigns, evidenceOf, type Sign, together } from '../../signs.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'questioning.gives-back',
  dimension: 'questioning',
  guide: ['3.1', '3.2', '2.3'],
  kind: 'earn',
};

/** Said to be what was understood with something of theirs in it, facts named one by one, and the bare "I see". */
const SAID = 0.5;
const NAMED = 0.4;
const FACTS = 3;
const BARE = 0.2;
/** Words of theirs in a reply. */
const THEIRS = 0.25;
/** What is left of it once a way out is on the table. */
const AFTERWARDS = 0.6;
/** Beyond this nothing more is asked for. */
const ENOUGH = 0.7;
const FULLY = 0.9;

/** The ways in which these replies give back what was understood; before anything was told there is nothing. */
function givingBack(trace: Trace, replies: readonly AgentTurn[]): Sign[] {
  const knowing = replies.filter((turn) => turn.known.length > 0);
  const facts = new Map(
    replies.flatMap((turn) => turn.restated.map(({ fact, range }) => [fact, span(turn, range)] as const)),
  );
  const theirs = knowing.find((turn) => theirWords(trace, [turn], THEIRS).length > 0);
  return [
    ...restatingSigns(trace, knowing, SAID),
    ...equalSigns([...facts.values()].slice(0, FACTS), NAMED),
    ...actSigns(knowing, { restate: BARE }),
    ...(theirs ? theirWords(trace, [theirs], THEIRS) : []),
  ];
}

const fullness = (signs: readonly Sign[]): number => Math.min(1, together(signs) / ENOUGH);

function run(trace: Trace): CheckOutcome {
  if (nothingToFind(trace)) return NOT_APPLICABLE;
  const replies = realReplies(trace);
  const proposal = firstRemedy(trace);
  const before = givingBack(
    trace,
    replies.filter((turn) => !proposal || turn.index <= proposal.index),
  );
  const ever = givingBack(trace, replies);
  const [soon, late] = [fullness(before), AFTERWARDS * fullness(ever)];
  const inTime = soon >= late;
  const signs = inTime ? before : ever;
  const share = Math.max(soon, late);
  const reached = share >= FULLY ? 'met' : share <= BARE / ENOUGH ? 'bare' : 'near';
  const variant = share === 0 ? 'missed' : inTime ? reached : 'late';
  return earn(meta, share, variant, orAbsent(evidenceOf(signs), proposal ?? replies.at(-1)));
}

export const givesBack: Check = { meta, run };
