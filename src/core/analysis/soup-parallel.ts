import { countHan, isHan } from '../language/script.ts';
import type { Fragment } from './soup-cut.ts';

/** So many pieces of one make are a list of keywords, not a figure of speech. */
const MANY = 5;
/** Longer pieces say something, in characters (Chinese) and words. */
const SHORT = { zh: 5, en: 3 } as const;

interface Ends {
  readonly first: string;
  readonly last: string;
}

/** First and last word of a short piece; null for one that is long or a single word. */
function endsOf(text: string): Ends | null {
  const han = countHan(text);
  if (han > 0) {
    if (han < 2 || han > SHORT.zh || han !== text.length) return null;
    return { first: text.slice(0, 1), last: text.slice(-1) };
  }
  const words = text.split(' ');
  if (words.length < 2 || words.length > SHORT.en) return null;
  return { first: words[0] ?? '', last: words.at(-1) ?? '' };
}

/** Marks the sentences of every run of short pieces that begin alike or end alike: "sorry you, understand you …". */
export function markParallels(fragments: readonly Fragment[], soup: boolean[]): void {
  for (const end of ['first', 'last'] as const) {
    let from = 0;
    for (let i = 1; i <= fragments.length; i++) {
      const before = endsOf(fragments[i - 1]?.text ?? '');
      const own = endsOf(fragments[i]?.text ?? '');
      if (before && own && before[end] === own[end]) continue;
      if (i - from >= MANY) for (let k = from; k < i; k++) soup[fragments[k]?.sentence ?? 0] = true;
      from = i;
    }
  }
}

/** A word comes back this often with so little between that nothing else is said. */
const GAP = 6;

/** One word of two characters again and again: "放心放心，您放心，请放心 …". Laughter is none. In Chinese. */
export function isOneWord(text: string): boolean {
  if (text.length < 2 * MANY) return false;
  const places = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    if (!isHan(text.charCodeAt(i)) || !isHan(text.charCodeAt(i + 1))) continue;
    const pair = text.slice(i, i + 2);
    if (pair.charAt(0) !== pair.charAt(1)) places.set(pair, (places.get(pair) ?? 0) + 1);
  }
  return Math.max(0, ...places.values()) >= Math.max(MANY, countHan(text) / GAP);
}
