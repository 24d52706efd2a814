import type { Move } from '../customer/moves.ts';
import type { Mood } from '../customer/types.ts';
import { drawLine, wordMove } from '../customer/voice.ts';
import type { WordedMove } from '../customer/wording/types.ts';
import type { PlannedLine, Setting } from './planned.ts';
import { thinkingTime, typingTime } from './timing.ts';

/** A line with its words and the moment it is sent. */
export interface Line {
  readonly move: Move;
  readonly text: string;
  readonly facts: readonly string[];
  /** Milliseconds since the session's start. */
  readonly dueAt: number;
}

/** A line that was sent, with the mood it was sent in. */
export interface SaidLine extends Line {
  readonly mood: Mood;
}

/** Moves whose words the scenario writes; where it has none left, they press. */
const SCRIPTED = ['open', 'answer', 'object', 'follow-up', 'picture'] as const;

const isScripted = (move: Move): move is (typeof SCRIPTED)[number] =>
  SCRIPTED.some((scripted) => scripted === move);

const worded = (move: Move): WordedMove => (isScripted(move) ? 'press' : move);

/** Words a planned line: the scenario's own words first, then the common ones; null when all were used. */
function word(planned: PlannedLine, setting: Setting, nth: number, used: ReadonlySet<string>): string | null {
  const own = planned.lines?.map(setting.fill);
  const drawn = own === undefined ? null : drawLine(own, setting.seed, nth, used);
  return drawn ?? wordMove(worded(planned.move), setting.lang, setting.persona, setting.seed, nth, used);
}

/** Words and times the lines of one turn, after those still to be sent. */
export function compose(
  planned: readonly PlannedLine[],
  setting: Setting,
  at: number,
  queue: readonly Line[],
  used: ReadonlySet<string>,
): { queue: Line[]; used: Set<string> } {
  const lines = [...queue];
  const said = new Set(used);
  let free = Math.max(at, lines.at(-1)?.dueAt ?? at) + thinkingTime();
  for (const each of planned) {
    const text = word(each, setting, said.size, said);
    if (text === null) continue;
    free += typingTime(text, setting.persona);
    said.add(text);
    lines.push({ move: each.move, text, facts: each.facts, dueAt: free });
  }
  return { queue: lines, used: said };
}
