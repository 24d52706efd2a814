import { type Act, QUESTION_ACTS } from '../../../shared/acts.ts';
import { nothingToFind } from '../../facts.ts';
import { absent, type Round, realReplies, rounds } from '../../find.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import {
  askingReplies,
  asksInTime,
  asksLittle,
  LITTLE,
  questionSpans,
  questionsOf,
} from '../../questions.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'questioning.no-interrogation',
  dimension: 'questioning',
  guide: ['2.3', '3.2'],
  kind: 'earn',
};

const MOST_AT_ONCE = 3;
const MOST_RUNNING = 3;
const ONCE = 0.4;

/** Acts that go with a question without giving anything. */
const ASKING: readonly Act[] = [...QUESTION_ACTS, 'greet'];

const count = (round: Round): number => round.reduce((sum, turn) => sum + questionsOf(turn).length, 0);
const onlyAsks = (round: Round): boolean =>
  count(round) > 0 &&
  round.every(
    (turn) => turn.restated.length === 0 && turn.analysis.acts.every((act) => ASKING.includes(act)),
  );

/** Answers in which the customer was pressed with questions. */
function interrogations(all: readonly Round[]): Round[] {
  let running = 0;
  return all.filter((round) => {
    running = onlyAsks(round) ? running + 1 : 0;
    return count(round) > MOST_AT_ONCE || running === MOST_RUNNING;
  });
}

function run(trace: Trace): CheckOutcome {
  if (nothingToFind(trace)) return NOT_APPLICABLE;
  const asking = askingReplies(trace);
  if (!asksInTime(trace)) return earn(meta, 0, 'missed', absent(realReplies(trace)[0]));
  const pressed = interrogations(rounds(trace));
  if (pressed.length === 0) {
    const few = asksLittle(trace);
    const evidence = asking.slice(0, 2).flatMap(questionSpans);
    return earn(meta, few ? LITTLE : 1, few ? 'few' : 'met', evidence);
  }
  const evidence = pressed.flat().flatMap(questionSpans);
  return earn(meta, pressed.length === 1 ? ONCE : 0, 'broken', evidence, { times: pressed.length });
}

export const noInterrogation: Check = { meta, run };
