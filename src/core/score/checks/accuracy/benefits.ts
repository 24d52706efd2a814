import { toldPoints } from '../../facts.ts';
import { orAbsent, realReplies } from '../../find.ts';
import { graded, NOT_APPLICABLE } from '../../outcome.ts';
import { actSign, evidenceOf } from '../../signs.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'accuracy.benefits',
  dimension: 'accuracy',
  guide: ['AT-2', '3.1'],
  kind: 'earn',
};

/** More than this many at once nobody takes in. */
const ENOUGH = 2;
/** Said as a benefit, but not tied to what this customer told. */
const GENERAL = 0.5;

/** Points that answer what the customer had told by then. */
function answering(trace: Trace) {
  const told = toldPoints(trace);
  return trace.scenario.points.flatMap((point) => {
    const hit = point.answers === undefined ? undefined : told.get(point.id);
    return hit && point.answers !== undefined && hit.turn.known.includes(point.answers) ? [hit] : [];
  });
}

function run(trace: Trace): CheckOutcome {
  const possible = trace.scenario.points.filter((point) => point.answers !== undefined).length;
  if (possible === 0) return NOT_APPLICABLE;
  const replies = realReplies(trace);
  const hits = answering(trace);
  const inHits = (turn: AgentTurn) => hits.some((hit) => hit.turn === turn);
  const general = replies
    .filter((turn) => turn.known.length > 0 && !inHits(turn))
    .flatMap((turn) => actSign([turn], 'benefit', GENERAL) ?? []);
  const shown = hits.length + general.reduce((sum, { share }) => sum + share, 0);
  const evidence = [...hits.map((hit) => hit.evidence), ...evidenceOf(general)];
  return graded(meta, Math.min(1, shown / Math.min(ENOUGH, possible)), orAbsent(evidence, replies.at(-1)));
}

export const benefits: Check = { meta, run };
