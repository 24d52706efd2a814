import { nothingToFind } from '../../facts.ts';
import { orAbsent, realReplies, span } from '../../find.ts';
import { theirWords } from '../../heard.ts';
import { graded, NOT_APPLICABLE } from '../../outcome.ts';
import { asksOpenly, exploringReplies, pinsDown, questionSpans } from '../../questions.ts';
import { actSigns, equalSigns, evidenceOf, type Sign, together, type Worth } from '../../signs.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Reveal, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'questioning.builds-on-answers',
  dimension: 'questioning',
  guide: ['3.1', '3.2'],
  kind: 'earn',
};

/** Twice is a habit, where there is that much to take up. */
const HABIT = 2;
/** The very fact given back, and what shows in the next reply that the answer was heard. */
const BACK = 0.85;
const TAKES_UP: Worth = {
  restate: 0.6,
  'confirm-understanding': 0.6,
  'acknowledge-feeling': 0.6,
  benefit: 0.6,
  validate: 0.5,
  personalise: 0.5,
};
const THEIRS = 0.4;
const ANSWERED = 0.5;
const ASKED_ON = 0.5;
/** Beyond this nothing more is asked for. */
const ENOUGH = 0.85;

/** How the replies after an answer took it up. */
function takenUp(trace: Trace, { fact, turn: told }: Reveal, replies: readonly AgentTurn[]): Sign[] {
  const after = replies.filter((turn) => turn.index > told);
  const back = after
    .flatMap((turn) =>
      turn.restated.filter((item) => item.fact === fact).map(({ range }) => span(turn, range)),
    )
    .slice(0, 1);
  const [next] = after;
  if (!next) return [];
  const answers = trace.scenario.points.filter((point) => point.answers === fact).map(({ id }) => id);
  const points = next.points.filter(({ point }) => answers.includes(point));
  const asks = exploringReplies(trace).includes(next) && (asksOpenly(next) || pinsDown(next));
  return [
    ...equalSigns(back, BACK),
    ...actSigns([next], TAKES_UP),
    ...theirWords(trace, [next], THEIRS),
    ...equalSigns(
      points.slice(0, 1).map(({ range }) => span(next, range)),
      ANSWERED,
    ),
    ...(asks ? [{ share: ASKED_ON, evidence: questionSpans(next) }] : []),
  ];
}

function run(trace: Trace): CheckOutcome {
  if (nothingToFind(trace)) return NOT_APPLICABLE;
  const replies = realReplies(trace);
  const enough = Math.min(HABIT, trace.scenario.facts.length);
  const taken = trace.reveals
    .map((reveal) => takenUp(trace, reveal, replies))
    .sort((a, b) => together(b) - together(a))
    .slice(0, enough);
  const share = taken.reduce((sum, signs) => sum + Math.min(1, together(signs) / ENOUGH), 0) / enough;
  return graded(meta, share, orAbsent(evidenceOf(taken.flat()), replies[1] ?? replies[0]));
}

export const buildsOnAnswers: Check = { meta, run };
