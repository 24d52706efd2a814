import type { Asked } from '../analysis/types.ts';
import type { Act } from '../shared/acts.ts';
import { firstWith, has, realReplies, span } from './find.ts';
import type { AgentTurn, Evidence, Trace } from './types.ts';

/** Questions of a reply; those in a list of words are none. */
export const questionsOf = ({ analysis }: AgentTurn): Asked[] =>
  analysis.asked.filter(({ sentence }) => analysis.sentences[sentence]?.soup !== true);

export const asksOpenly = (turn: AgentTurn): boolean =>
  has(turn, 'open-question') || questionsOf(turn).some(({ kind }) => kind === 'open');

export const pinsDown = (turn: AgentTurn): boolean =>
  has(turn, 'closed-question', 'choice-question', 'confirm-understanding') ||
  questionsOf(turn).some(({ kind }) => kind !== 'open');

export const questionSpans = (turn: AgentTurn): Evidence[] =>
  questionsOf(turn).map(({ range }) => span(turn, range));

/** Replies that ask something. */
export const askingReplies = (trace: Trace): AgentTurn[] =>
  realReplies(trace).filter((turn) => questionsOf(turn).length > 0 || asksOpenly(turn) || pinsDown(turn));

const PROPOSING: readonly Act[] = ['propose', 'offer-choice', 'compensate'];

/** The first reply that puts a way out forward, in words, as a recommendation or as an offer of a remedy. */
export function firstProposal(trace: Trace): AgentTurn | undefined {
  const replies = realReplies(trace);
  const said = firstWith(replies, ...PROPOSING);
  const meant = replies.find(({ signals }) => signals.offered.length > 0 || signals.recommended !== null);
  if (!said || !meant) return said ?? meant;
  return said.index < meant.index ? said : meant;
}
