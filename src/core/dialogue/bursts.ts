import type { Move } from '../customer/moves.ts';
import { habitsOf } from '../customer/profiles.ts';
import { seededRandom } from '../shared/random.ts';
import type { Setting } from './planned.ts';

/** Moves that stand or fall as one message. */
const WHOLE: readonly Move[] = ['object', 'accept', 'leave', 'picture', 'catch', 'agree'];
/** Shorter pieces than this, in characters, are not sent alone. */
const LEAST = { zh: 4, en: 12 } as const;

/** Right after the end of a sentence. */
const BREAK = { zh: /(?<=[。！？!?])(?![。！？!?])/u, en: /(?<=[.!?]) /u } as const;

function piecesOf(text: string, lang: 'zh' | 'en'): string[] {
  const pieces = text
    .split(BREAK[lang])
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  return pieces.every((piece) => piece.length >= LEAST[lang]) ? pieces : [text];
}

/** The messages one line is sent as: some people send every sentence by itself. */
export function burst(text: string, move: Move, { persona, lang, seed }: Setting, nth: number): string[] {
  if (WHOLE.includes(move)) return [text];
  const chance = seededRandom(seed, `burst/${nth}`).next();
  return chance < habitsOf(persona).bursts ? piecesOf(text, lang) : [text];
}
