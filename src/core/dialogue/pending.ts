import type { Move } from '../customer/moves.ts';
import type { Act } from '../shared/acts.ts';
import { isHarsh } from './learn.ts';
import type { Memory } from './memory.ts';
import { line, type PlannedLine, type Setting } from './planned.ts';
import type { ReplySignals } from './signals.ts';

/** Questions of theirs that a reply has to take up. */
const WAITED_FOR: readonly Move[] = ['follow-up', 'ask-when'];
/** Nobody asks the same thing a third time. */
const MOST = 2;

/** Acts that take up a question somehow, even by a no or by going to look. */
const TAKES_UP: readonly Act[] = [
  'inform',
  'explain-cause',
  'anticipate',
  'benefit',
  'reassure',
  'own',
  'commit-time',
  'follow-up',
  'check-first',
  'propose',
  'offer-choice',
  'compensate',
  'escalate',
  'apologise',
  'refuse',
  'deflect',
  'vague-promise',
  'over-promise',
];

/** Something in the reply may be meant as an answer: only what asks or says other things is taken for none. */
const takesUp = (signals: ReplySignals): boolean =>
  signals.told.length + signals.offered.length + signals.stated.length > 0 ||
  signals.recommended !== null ||
  signals.timeNamed ||
  signals.arrivalTold !== null ||
  signals.acts.size + signals.asked.length === 0 ||
  TAKES_UP.some((act) => signals.acts.has(act));

/** Whether a reply goes past what they asked. Harsh and empty ones are felt for what they are. */
export const evades = ({ pending }: Memory, signals: ReplySignals): boolean =>
  pending !== null && !signals.empty && !signals.repeated && !isHarsh(signals) && !takesUp(signals);

/** They asked twice and heard nothing about it: they ask no more. */
export const hasGivenUp = ({ evaded }: Memory): boolean => evaded >= MOST;

/** The question once more in other words, where a reply went past it; null when nobody would ask again. */
export function askAgain(
  memory: Memory,
  signals: ReplySignals,
  { scenario, lang }: Setting,
): PlannedLine | null {
  const { pending } = memory;
  if (pending === null || pending.times >= MOST || !evades(memory, signals)) return null;
  const asks = scenario.points.find(({ id }) => id === pending.point)?.asks;
  return line(pending.move, asks?.[lang]);
}

/** Replies in a row that went past what they asked. */
export const evadedBy = (before: Memory, signals: ReplySignals): number =>
  evades(before, signals) ? before.evaded + 1 : 0;

/** The memory with the question that these lines leave open; `memory.evaded` counts this reply already. */
export function awaiting(before: Memory, memory: Memory, lines: readonly PlannedLine[]): Memory {
  const move = lines.map((each) => each.move).findLast((each) => WAITED_FOR.includes(each));
  if (move === undefined) return { ...memory, pending: null };
  const point = move === 'follow-up' ? (memory.pursued.at(-1) ?? null) : null;
  const again = memory.evaded > 0 && before.pending?.move === move && before.pending.point === point;
  return { ...memory, pending: { move, point, times: again ? before.pending.times + 1 : 1 } };
}
