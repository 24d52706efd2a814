import { orAbsent, realReplies, span } from '../../find.ts';
import { graded, NOT_APPLICABLE } from '../../outcome.ts';
import { actSigns, evidenceOf, type Sign, together, type Worth } from '../../signs.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'resolution.choice',
  dimension: 'resolution',
  guide: ['AT-4', '4.3', '2.2'],
  kind: 'earn',
};

/** Laying out more than one way; asking which, where ways are on the table. */
const LAYS_OUT: Worth = { 'offer-choice': 0.7 };
const WHICH: Worth = { 'choice-question': 0.8 };
/** Several ways named in one reply, or one after the other. */
const SEVERAL = 0.85;
const ONE_BY_ONE = 0.5;
/** Asking whether the one way is all right leaves a say, if not a choice. */
const A_SAY: Worth = { 'seek-agreement': 0.45 };
const FULLY = 0.85;

const toolsIn = ({ analysis }: AgentTurn): number => new Set(analysis.offered.map(({ tool }) => tool)).size;

function signsIn(replies: readonly AgentTurn[]): Sign[] {
  const offering = replies.filter((turn) => toolsIn(turn) > 0);
  const several = offering.filter((turn) => toolsIn(turn) > 1).slice(0, 1);
  const places = (turn: AgentTurn) => turn.analysis.offered.map(({ range }) => span(turn, range));
  const tools = new Set(offering.flatMap(({ analysis }) => analysis.offered.map(({ tool }) => tool)));
  return [
    ...actSigns(replies, LAYS_OUT),
    ...actSigns(offering, WHICH),
    ...several.map((turn) => ({ share: SEVERAL, evidence: places(turn) })),
    ...(tools.size > 1 ? [{ share: ONE_BY_ONE, evidence: offering.flatMap(places) }] : []),
    ...actSigns(replies, A_SAY),
  ];
}

function run(trace: Trace): CheckOutcome {
  if (trace.scenario.resolutions.length < 2) return NOT_APPLICABLE;
  const replies = realReplies(trace);
  const signs = signsIn(replies);
  const share = Math.min(1, together(signs) / FULLY);
  return graded(meta, share, orAbsent(evidenceOf(signs), replies.at(-1)));
}

export const choice: Check = { meta, run };
