import { nothingToFind } from '../../facts.ts';
import { absent, realReplies } from '../../find.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import {
  askedAgain,
  askingReplies,
  asksInTime,
  asksLittle,
  LITTLE,
  questionSpans,
  questionsOf,
} from '../../questions.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'questioning.no-repeat-asking',
  dimension: 'questioning',
  guide: ['3.2', 'AT-1'],
  kind: 'earn',
};

/** Anybody asks twice once. */
const ONCE = 0.5;
const SURE = 0.6;

/** The order stands on the desk, so its number need not be asked for. */
const asksForOrder = (turn: AgentTurn): boolean =>
  turn.shop.order !== null &&
  questionsOf(turn).some(
    ({ topics: [likeliest] }) => likeliest?.topic === 'order-identity' && likeliest.confidence >= SURE,
  );

function run(trace: Trace): CheckOutcome {
  if (nothingToFind(trace)) return NOT_APPLICABLE;
  const asking = askingReplies(trace);
  if (!asksInTime(trace)) return earn(meta, 0, 'missed', absent(realReplies(trace)[0]));
  const again = [...new Set([...askedAgain(trace), ...asking.filter(asksForOrder)])];
  if (again.length === 0) {
    const few = asksLittle(trace);
    const evidence = asking.slice(0, 2).flatMap(questionSpans);
    return earn(meta, few ? LITTLE : 1, few ? 'few' : 'met', evidence);
  }
  return earn(meta, again.length === 1 ? ONCE : 0, 'broken', again.flatMap(questionSpans), {
    times: again.length,
  });
}

export const noRepeatAsking: Check = { meta, run };
