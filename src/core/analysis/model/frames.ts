import { COMMON_EN, COMMON_ZH } from '../../language/common-words.ts';
import type { Lang } from '../../shared/lang.ts';
import { emptied, pushToken, type Tokens, tokenHash, tokenList } from './tokens.ts';

const unitsOf = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

const hashesOf = (words: readonly string[]): ReadonlySet<number> =>
  new Set(words.map((word) => tokenHash(unitsOf(word), 0, word.length)));

/** A figure, a gap and a question mark, as they stand in a folded text. */
const SIGNS = ['0', ',', '?'];

const COMMON: Readonly<Record<Lang, ReadonlySet<number>>> = {
  zh: hashesOf([...COMMON_ZH, ...SIGNS]),
  en: hashesOf([...COMMON_EN.split(' '), ...SIGNS]),
};

/** Whether a token is one of those that hold sentences together, whatever they are about. */
export const isCommon = (hash: number, lang: Lang): boolean => COMMON[lang].has(hash);

const [BEGIN, GAP, END] = [1, 2, 3];

let frame = tokenList(256);

/**
 * The frame of a sentence: its common words with a gap for whatever stands between them, from its begin to its end. "You
 * should have charged the scooter" and "You should have read the label" have one frame.
 */
export function frameOf(tokens: Tokens, lang: Lang): Tokens {
  const { size, hashes, starts, ends } = tokens;
  frame = emptied(frame, size + 2);
  pushToken(frame, BEGIN, 0, 0);
  for (let i = 0; i < size; i++) {
    const hash = hashes[i] as number;
    const [start, end] = [starts[i] as number, ends[i] as number];
    if (isCommon(hash, lang)) pushToken(frame, hash, start, end);
    else if (frame.hashes[frame.size - 1] === GAP) frame.ends[frame.size - 1] = end;
    else pushToken(frame, GAP, start, end);
  }
  const last = size === 0 ? 0 : (ends[size - 1] as number);
  pushToken(frame, END, last, last);
  return frame;
}
