import { isLatin } from '../../language/script.ts';
import type { Lang } from '../../shared/lang.ts';
import { hashUnits } from './bag.ts';
import { APOSTROPHE, COMMA, isBetween, QUESTION, ZERO } from './fold.ts';

/** Hashes of words, or of Chinese characters, with where they stand; lists are taken over by the next text. */
export interface Tokens {
  size: number;
  hashes: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}

export const tokenList = (room: number): Tokens => ({
  size: 0,
  hashes: new Int32Array(room),
  starts: new Int32Array(room),
  ends: new Int32Array(room),
});

/** The list, with room for `most` tokens and none in it. */
export function emptied(tokens: Tokens, most: number): Tokens {
  if (tokens.hashes.length < most) Object.assign(tokens, tokenList(2 * most));
  tokens.size = 0;
  return tokens;
}

export function pushToken(tokens: Tokens, hash: number, start: number, end: number): void {
  const { size } = tokens;
  tokens.hashes[size] = hash;
  tokens.starts[size] = start;
  tokens.ends[size] = end;
  tokens.size = size + 1;
}

const isWordy = (unit: number): boolean => isLatin(unit) || unit === ZERO;

/** Where the word, question mark or other sign ends that begins at a place; the place itself where none does. */
function wordEnd(units: Uint16Array, start: number, length: number): number {
  const first = units[start] as number;
  if (!isWordy(first)) return first !== QUESTION && isBetween(first) ? start : start + 1;
  let end = start;
  while (end < length && isWordy(units[end] as number)) end++;
  if (units[end] !== APOSTROPHE || end + 1 >= length || !isLatin(units[end + 1] as number)) return end;
  end++;
  while (end < length && isLatin(units[end] as number)) end++;
  return end;
}

/** Where a character ends, or a run of figures or of marks; the place itself for marks after a question mark. */
function characterEnd(units: Uint16Array, start: number, length: number): number {
  const first = units[start] as number;
  if (first === COMMA && units[start - 1] === QUESTION) return start;
  let end = start + 1;
  if (first === COMMA || first === ZERO) while (end < length && units[end] === first) end++;
  return end;
}

/** The hash of a word or character by itself. */
export const tokenHash = (units: Uint16Array, start: number, end: number): number =>
  hashUnits(units, start, end, 20);

/** Hash of a run, however long it is. */
const runHash = (units: Uint16Array, start: number, end: number): number =>
  tokenHash(units, start, units[start] === COMMA || units[start] === ZERO ? start + 1 : end);

let tokens = tokenList(256);

/** The words of a folded English text, or the characters of a Chinese one, up to `length`. */
export function tokensOf(units: Uint16Array, length: number, lang: Lang): Tokens {
  tokens = emptied(tokens, length + 1);
  const endAt = lang === 'zh' ? characterEnd : wordEnd;
  for (let start = 0; start < length; ) {
    const end = endAt(units, start, length);
    if (end > start) pushToken(tokens, runHash(units, start, end), start, end);
    start = Math.max(end, start + 1);
  }
  return tokens;
}
