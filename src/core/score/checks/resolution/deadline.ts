import type { JudgedClaim } from '../../../analysis/types.ts';
import { absent, realReplies, span, whole } from '../../find.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import { actSigns, strongest } from '../../signs.ts';
import { needsStep } from '../../steps.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Evidence, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'resolution.deadline',
  dimension: 'resolution',
  guide: ['4.2', 'AT-3'],
  kind: 'earn',
};

const dates = (turn: AgentTurn): JudgedClaim[] =>
  turn.claims.filter(({ kind, subject }) => kind === 'date' || subject === 'refund-arrives-days');

/** Where a reply names its times; the whole of it where they could not be told apart. */
function timesIn(turn: AgentTurn): Evidence[] {
  const spans = dates(turn).map(({ range }) => span(turn, range));
  return spans.length > 0 ? spans : [whole(turn)];
}

/** Every time this reply names is wrong. */
const onlyFalse = (turn: AgentTurn): boolean =>
  dates(turn).length > 0 && dates(turn).every(({ verdict }) => verdict === 'false');

/** A time that does not hold. */
const WRONG = 0.2;
const FULLY = 0.85;

function run(trace: Trace): CheckOutcome {
  if (!needsStep(trace, 'deadline')) return NOT_APPLICABLE;
  const replies = realReplies(trace);
  const holding = replies.filter((turn) => !onlyFalse(turn));
  const dated = holding.find(({ signals }) => signals.arrivalTold !== null || signals.timeNamed);
  const signs = [
    ...actSigns(holding, { 'commit-time': 1 }),
    ...(dated ? [{ share: 1, evidence: timesIn(dated) }] : []),
  ];
  const best = strongest(signs);
  if (best) return earn(meta, best.share, best.share >= FULLY ? 'met' : 'part', best.evidence);
  const wrong = replies.find(onlyFalse);
  if (!wrong) return earn(meta, 0, 'missed', absent(replies.at(-1)));
  return earn(meta, WRONG, 'wrong', timesIn(wrong));
}

export const deadline: Check = { meta, run };
