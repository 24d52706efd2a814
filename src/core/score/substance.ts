import type { Act } from '../shared/acts.ts';
import { agentTurns, has, type Round, realReplies, roundOf, rounds } from './find.ts';
import { perTrace } from './per-trace.ts';
import { askedAgain, askingReplies, marksQuestion, questionsOf } from './questions.ts';
import type { AgentTurn, Trace } from './types.ts';

/** Acts that tell or bring about something; questions are looked at on their own. */
const TELLS: readonly Act[] = [
  'restate',
  'confirm-understanding',
  'seek-agreement',
  'confirm-resolved',
  'inform',
  'explain-cause',
  'benefit',
  'anticipate',
  'check-first',
  'propose',
  'offer-choice',
  'compensate',
  'commit-time',
  'escalate',
];
const WARM: readonly Act[] = ['acknowledge-feeling', 'validate', 'reassure'];
const COURTESY: readonly Act[] = [...WARM, 'apologise', 'thank', 'greet', 'close', 'canned'];
/** A reply with nothing but these moves nothing on. */
const IDLE: readonly Act[] = ['greet', 'thank', 'close', 'canned'];
/** Acts that get ready to answer, without being an answer yet. */
const SETTLING: readonly Act[] = ['greet', 'check-first', 'thank', 'personalise', 'commit-time'];
/** Fewer empty courtesies than this happen to anybody. */
const SEVERAL = 3;

const onlyLooksUp = ({ claims }: AgentTurn): boolean =>
  claims.every(({ kind, subject }) => kind === 'deed' && subject.startsWith('look-up'));

/** Nothing asked, stated, offered or given back in so many words. */
const saysNothing = (turn: AgentTurn): boolean =>
  questionsOf(turn).length === 0 &&
  turn.points.length + turn.restated.length + turn.signals.offered.length === 0 &&
  turn.signals.recommended === null &&
  onlyLooksUp(turn);

/** An answer that only greets or says that it will look; `more` acts are let through as well. */
const onlySettles = (round: Round, more: readonly Act[]): boolean =>
  round.every(
    (turn) =>
      has(turn, 'greet', 'check-first', ...more) &&
      saysNothing(turn) &&
      turn.analysis.acts.every((act) => SETTLING.includes(act) || more.includes(act)),
  );

/** The answers from the first that could have held something: a mere greeting before it is left out. */
export function answersFrom(trace: Trace, more: readonly Act[] = []): readonly Round[] {
  const all = rounds(trace);
  const [first] = all;
  return all.length > 1 && first && onlySettles(first, more) ? all.slice(1) : all;
}

/** The desk did something between the message before and this one. */
function desked(trace: Trace, turn: AgentTurn): boolean {
  const before = agentTurns(trace).findLast((other) => other.index < turn.index)?.at ?? 0;
  return trace.desk.some(({ result, at }) => result.ok && at >= before && at <= turn.at);
}

/** The answer this message belongs to asks, tells and does nothing. */
const isHollow = (trace: Trace, turn: AgentTurn): boolean =>
  roundOf(trace, turn).every(
    (each) =>
      saysNothing(each) &&
      !has(each, 'open-question', 'closed-question', 'choice-question', ...TELLS) &&
      !desked(trace, each),
  );

/** Known to be nothing but courtesy; an answer in which nothing was recognised is given the benefit of the doubt. */
const isIdle = (trace: Trace, round: Round): boolean =>
  round.every(
    (turn) =>
      isHollow(trace, turn) &&
      !marksQuestion(turn) &&
      has(turn, ...IDLE) &&
      turn.analysis.acts.every((act) => IDLE.includes(act)),
  );

/** Replies that were there before, asked again or did nothing; the first one and those after the end are spared. */
export const needlessReplies = perTrace((trace): readonly AgentTurn[] => {
  const end = trace.accepted?.turn ?? Number.POSITIVE_INFINITY;
  const idle = rounds(trace)
    .slice(1)
    .filter((round) => isIdle(trace, round))
    .flatMap((round) => round.slice(0, 1))
    .filter(({ index }) => index < end);
  const again = agentTurns(trace).filter(({ signals }) => signals.repeated);
  return [...new Set([...idle, ...again, ...askedAgain(trace)])].sort((a, b) => a.index - b.index);
});

/** Courtesy in place of help: several empty ones, or most replies nothing but warm words. */
export const isStuffed = perTrace((trace): boolean => {
  const replies = agentTurns(trace);
  const again = replies.filter((turn) => turn.signals.repeated && has(turn, ...COURTESY));
  const hollow = replies.filter((turn) => !turn.signals.repeated && isHollow(trace, turn));
  const stock = hollow.filter((turn) => has(turn, 'canned'));
  const empty = again.length + hollow.filter((turn) => has(turn, ...WARM, 'canned')).length;
  return again.length + stock.length >= SEVERAL || (empty > 1 && empty > replies.length / 2);
});

/** Nothing was done on the desk, and no question was asked whose answer was awaited: all there is, is words. */
export const onlyTalks = perTrace((trace): boolean => {
  if (trace.desk.some(({ result }) => result.ok)) return false;
  const last = rounds(trace).at(-1)?.[0]?.index ?? 0;
  return realReplies(trace).length > 0 && !askingReplies(trace).some((turn) => turn.index < last);
});
