import { MOVES } from '../moves.ts';
import {
  type Pool,
  VOICE_NAMES,
  type Voice,
  type VoiceName,
  type WordedMove,
  type Wording,
} from './types.ts';

type Voices = Readonly<Record<VoiceName, Voice>>;

/** The pool with each voice's own lines under `by`. */
function voiced(pool: Pool, voices: Voices, linesOf: (voice: Voice) => readonly string[] | undefined): Pool {
  const by: Partial<Record<VoiceName, readonly string[]>> = {};
  for (const name of VOICE_NAMES) {
    const lines = linesOf(voices[name]);
    if (lines !== undefined) by[name] = lines;
  }
  return { ...pool, by };
}

const isWorded = (move: string, moves: Wording['moves']): move is WordedMove => Object.hasOwn(moves, move);

/** Common lines, by what is said, and voices, by who says it, put together by what is said. */
export function withVoices({ moves, opening, comments }: Wording, voices: Voices): Wording {
  const all: Record<WordedMove, Pool> = { ...moves };
  for (const move of MOVES) {
    if (isWorded(move, moves)) all[move] = voiced(moves[move], voices, (voice) => voice.moves[move]);
  }
  const comment = (stars: 1 | 2 | 3 | 4 | 5) =>
    voiced(comments[stars], voices, (voice) => voice.comments[stars]);
  return {
    moves: all,
    opening: {
      lead: voiced(opening.lead, voices, (voice) => voice.opening.lead),
      tail: voiced(opening.tail, voices, (voice) => voice.opening.tail),
    },
    comments: { 1: comment(1), 2: comment(2), 3: comment(3), 4: comment(4), 5: comment(5) },
  };
}
