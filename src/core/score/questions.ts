import type { Asked, ReplyAnalysis } from '../analysis/types.ts';
import { type Act, CONTEMPT_ACTS } from '../shared/acts.ts';
import { rememberedByObject } from '../shared/memo.ts';
import type { Tool } from '../shared/tools.ts';
import { REMEDIES } from './deeds.ts';
import { factsToFind } from './facts.ts';
import { customerTurns, deskDone, firstWith, has, realReplies, span } from './find.ts';
import { perTrace } from './per-trace.ts';
import type { AgentTurn, Evidence, Trace } from './types.ts';

const questionsIn = rememberedByObject(({ asked, sentences }: ReplyAnalysis): readonly Asked[] =>
  asked.filter(({ sentence }) => sentences[sentence]?.soup !== true),
);

/** Questions of a reply; those in a list of words are none. */
export const questionsOf = ({ analysis }: AgentTurn): readonly Asked[] => questionsIn(analysis);

export const asksOpenly = (turn: AgentTurn): boolean =>
  has(turn, 'open-question') || questionsOf(turn).some(({ kind }) => kind === 'open');

export const pinsDown = (turn: AgentTurn): boolean =>
  has(turn, 'closed-question', 'choice-question', 'confirm-understanding') ||
  questionsOf(turn).some(({ kind }) => kind !== 'open');

export const questionSpans = (turn: AgentTurn): Evidence[] =>
  questionsOf(turn).map(({ range }) => span(turn, range));

const CURES: readonly Tool[] = ['refund', 'reship', 'exchange', 'adjust-price'];

/** Nobody opens up to who snaps at them. */
const snaps = ({ signals }: AgentTurn): boolean =>
  CONTEMPT_ACTS.some((act) => signals.acts.has(act) && !signals.doubtful.has(act));

/** Replies that can still find something out: said before a remedy was done on the desk, and not snapped. */
export const exploringReplies = perTrace((trace): readonly AgentTurn[] => {
  const done = deskDone(trace, CURES)[0]?.at ?? Number.POSITIVE_INFINITY;
  return realReplies(trace).filter((turn) => turn.at <= done && !snaps(turn));
});

/** Replies that ask something. */
export const askingReplies = perTrace((trace): readonly AgentTurn[] =>
  realReplies(trace).filter((turn) => questionsOf(turn).length > 0 || asksOpenly(turn) || pinsDown(turn)),
);

/** Something was asked while there was still something to find out: restraint is no merit in what comes too late. */
export function asksInTime(trace: Trace): boolean {
  const exploring = exploringReplies(trace);
  return askingReplies(trace).some((turn) => exploring.includes(turn));
}

const PROPOSING: readonly Act[] = ['propose', 'offer-choice', 'compensate'];

/** The first reply that puts a way out forward, in words, as a recommendation or as an offer of a remedy. */
export function firstProposal(trace: Trace): AgentTurn | undefined {
  const replies = realReplies(trace);
  const said = firstWith(replies, ...PROPOSING);
  const meant = replies.find(({ signals }) => signals.offered.length > 0 || signals.recommended !== null);
  if (!said || !meant) return said ?? meant;
  return said.index < meant.index ? said : meant;
}

/** Every remedy named stands in a question that asks which way is wanted: that is asking about the need. */
function onlyAsksWhich({ analysis }: AgentTurn): boolean {
  const choices = analysis.asked.filter(({ kind }) => kind === 'choice');
  return (
    analysis.offered.length > 0 &&
    analysis.offered.every(({ range: [start, end] }) =>
      choices.some(({ range: [from, to] }) => start < to && from < end),
    )
  );
}

/** In advice a recommendation is a way out; elsewhere it only names what was bought. */
export const isAdvice = ({ scenario }: Trace): boolean => scenario.order === undefined;

/** The first reply from which a way out is on the table: offered, recommended or done on the desk. */
export function firstRemedy(trace: Trace): AgentTurn | undefined {
  const done = deskDone(trace, REMEDIES)[0]?.at ?? Number.POSITIVE_INFINITY;
  return realReplies(trace).find(
    (turn) =>
      turn.at >= done ||
      (turn.signals.recommended !== null && isAdvice(trace)) ||
      (turn.signals.offered.length > 0 && !onlyAsksWhich(turn)),
  );
}

/** Giving back what was said, to have it confirmed, is no asking again. */
const givesBack = (turn: AgentTurn): boolean =>
  turn.restated.length > 0 || has(turn, 'restate', 'confirm-understanding');

/** Questions after which the customer had to say something again. */
export function askedAgain(trace: Trace): AgentTurn[] {
  const repeats = customerTurns(trace).filter(({ move }) => move === 'repeat');
  const asking = askingReplies(trace);
  return repeats
    .flatMap((repeat) => asking.findLast((turn) => turn.index < repeat.index) ?? [])
    .filter((turn) => !givesBack(turn));
}

/** Restraint is no merit in somebody who hardly asks. */
export const LITTLE = 0.5;

const ABOUT_THE_END: readonly Act[] = ['seek-agreement', 'confirm-resolved', 'invite-feedback'];

/** A sentence that ends in a question mark and doesn't merely ask for a yes to what was proposed or done. */
export const marksQuestion = ({ analysis }: AgentTurn): boolean =>
  analysis.views.some(
    ({ mark, index }) =>
      mark === '?' &&
      analysis.sentences[index]?.acts.every(({ act }) => !ABOUT_THE_END.includes(act)) === true,
  );

/** A single reply that asks, where there was more than that to find out. */
export function asksLittle(trace: Trace): boolean {
  const asking = new Set([...askingReplies(trace), ...realReplies(trace).filter(marksQuestion)]);
  return factsToFind(trace).length > 1 && asking.size < 2;
}
