import type { JudgedClaim } from '../../../analysis/types.ts';
import { absent, firstWith, realReplies, span, spansOf, whole } from '../../find.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
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

function run(trace: Trace): CheckOutcome {
  if (!needsStep(trace, 'deadline')) return NOT_APPLICABLE;
  const replies = realReplies(trace);
  const holding = replies.filter((turn) => !onlyFalse(turn));
  const bound = firstWith(holding, 'commit-time');
  if (bound) return earn(meta, 1, 'met', spansOf(bound, 'commit-time'));
  const dated = holding.find(({ signals }) => signals.timeNamed || signals.arrivalTold !== null);
  if (dated) return earn(meta, 1, 'met', timesIn(dated));
  const wrong = replies.find(onlyFalse);
  if (wrong)
    return earn(
      meta,
      0.2,
      'wrong',
      dates(wrong).map(({ range }) => span(wrong, range)),
    );
  return earn(meta, 0, 'missed', absent(replies.at(-1)));
}

export const deadline: Check = { meta, run };
