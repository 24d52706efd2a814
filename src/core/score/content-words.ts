import { normalise } from '../language/normalise.ts';
import type { Lang } from '../shared/lang.ts';
import { COMMON_WORDS } from './common-words.ts';

const PLACEHOLDER = /\{\{[^{}]{0,60}\}\}/g;
const HAN = /[\u4e00-\u9fff]{2,}/g;
const LATIN = /[a-z]{3,}/g;
const ENDING = /(?:ing|ed|es|s)$/;

/** An English word without its ending, so that one form of it meets another. */
const stem = (word: string): string => (word.length > 4 ? word.replace(ENDING, '') : word.replace(/s$/, ''));

/** What a text is made of, in any order: stems of Latin words, in Chinese pairs of neighbouring characters too. */
export function contentWords(typed: string, lang: Lang): Set<string> {
  const { text } = normalise(typed.replace(PLACEHOLDER, ' '));
  const words = new Set(text.match(LATIN)?.map(stem));
  if (lang !== 'zh') return words;
  for (const run of text.match(HAN) ?? []) {
    for (let i = 0; i + 1 < run.length; i++) words.add(run.slice(i, i + 2));
  }
  return words;
}

/** Words that tell what a text is about: those that do not stand in any service talk. */
export const tellingWords = (typed: string, lang: Lang): string[] =>
  [...contentWords(typed, lang)].filter((word) => !COMMON_WORDS[lang].has(word));
