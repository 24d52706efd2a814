import { countHan } from '../language/script.ts';
import type { Lang } from '../shared/lang.ts';

/** Fewer characters or words than these anybody understands: "OK, thanks", 谢谢. */
const LEAST = { han: 4, words: 4 } as const;

const WORD = /[A-Za-z]{2,}/g;

/** Whether a customer who speaks this language cannot read a reply: names and a word or two don't count. */
export function isForeign(text: string, lang: Lang): boolean {
  const han = countHan(text);
  if (lang === 'zh') return han === 0 && (text.match(WORD)?.length ?? 0) >= LEAST.words;
  return han >= LEAST.han && han * 2 > (text.match(WORD)?.length ?? 0);
}
