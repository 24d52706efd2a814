import type { Move } from '../customer/moves.ts';
import type { Mood } from '../customer/types.ts';
import { drawLine, linesFor } from '../customer/voice.ts';
import type { WordedMove } from '../customer/wording/types.ts';
import { burst } from './bursts.ts';
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
function word(
  { move, lines }: PlannedLine,
  setting: Setting,
  mood: Mood,
  nth: number,
  used: ReadonlySet<string>,
): string | null {
  const { lang, persona, seed, fill } = setting;
  const drawn = lines === undefined ? null : drawLine(lines.map(fill), seed, nth, used);
  return drawn ?? drawLine(linesFor(worded(move), lang, persona, mood).map(fill), seed, nth, used);
}

/** Words and times the lines of one turn, after those still to be sent. */
export function compose(
  planned: readonly PlannedLine[],
  setting: Setting,
  mood: Mood,
  at: number,
  queue: readonly Line[],
  used: ReadonlySet<string>,
): { queue: Line[]; used: Set<string> } {
  const lines = [...queue];
  const said = new Set(used);
  let free = Math.max(at, lines.at(-1)?.dueAt ?? at) + thinkingTime();
  for (const { move, facts, ...rest } of planned) {
    const text = word({ move, facts, ...rest }, setting, mood, said.size, said);
    if (text === null) continue;
    said.add(text);
    const split = burst(text, move, setting, said.size);
    const pieces = split.some((piece) => piece !== text && said.has(piece)) ? [text] : split;
    for (const [i, piece] of pieces.entries()) {
      free += typingTime(piece, setting.persona);
      said.add(piece);
      // A fact is out with the last piece of the line that tells it.
      lines.push({ move, text: piece, facts: i === pieces.length - 1 ? facts : [], dueAt: free });
    }
  }
  return { queue: lines, used: said };
}
