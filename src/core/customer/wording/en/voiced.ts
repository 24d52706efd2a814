import { ARCHETYPES } from '../../../shared/personas.ts';
import type { Pool, WordedMove } from '../types.ts';
import { VOICES } from './by/index.ts';
import type { Voice } from './by/voice.ts';

/** The pool with what each archetype adds to it. */
export function voiced(pool: Pool, own: (voice: Voice) => readonly string[] | undefined): Pool {
  const by: Pool['by'] = Object.fromEntries(
    ARCHETYPES.flatMap((archetype) => {
      const lines = own(VOICES[archetype]);
      return lines === undefined ? [] : [[archetype, lines]];
    }),
  );
  return { ...pool, by };
}

/** The pool of a move with what each archetype says for it. */
export const voicedMove = (move: WordedMove, pool: Pool): Pool => voiced(pool, (voice) => voice.moves[move]);
