import { countHan } from '../language/script.ts';
import { CHAT, EN_GLUE, HOLLOW, KEYWORDS, WORDS_WITH_GLUE, ZH_GLUE } from './soup-words.ts';

/** How many units of a text hold Chinese together. */
export function countGlue(text: string): number {
  let glue = 0;
  for (const char of text.replace(WORDS_WITH_GLUE, '')) if (ZH_GLUE.has(char)) glue++;
  return glue;
}

const hasGlue = (fragment: string): boolean =>
  countGlue(fragment) > 0 ||
  (/[a-z]/.test(fragment) && fragment.split(' ').some((word) => EN_GLUE.has(word)));

/** From this many keywords among the items of an enumeration on, it enumerates nothing but them. */
const MANY = 5;

/** Whether an enumeration is to be cut into its items, by the parts it stands in. */
export const cutsFine = (parts: readonly string[], fine: readonly string[]): boolean =>
  !parts.some(hasGlue) || fine.filter((item) => KEYWORDS.has(item)).length >= MANY;

/** Longer fragments than this hold more than a question word or a time. */
const LONGEST_HOLLOW = 24;

const isHollow = (fragment: string): boolean =>
  fragment.length <= LONGEST_HOLLOW && HOLLOW.some((pattern) => pattern.test(fragment));

/** A bare fragment: a word or two, nothing that makes a clause of them. */
const isBare = (fragment: string): boolean => {
  if (isHollow(fragment) || KEYWORDS.has(fragment)) return true;
  if (CHAT.test(fragment) || hasGlue(fragment)) return false;
  const han = countHan(fragment);
  if (han > 0) return han <= 6;
  return /[a-z]/.test(fragment) && fragment.split(' ').length <= 3;
};

/** Particles and pronouns, which a list of keywords has least of all. */
const SPOKEN = /[的了吗呢吧啊哈呀哦嘛我您你咱]/;

/** A scrap holds a word like 已, 到 or 不 but neither particle nor pronoun: it passes inside a list, not by itself. */
const isScrap = (fragment: string): boolean => {
  const han = countHan(fragment);
  return han > 0 && han <= 5 && !SPOKEN.test(fragment) && !CHAT.test(fragment);
};

export type FragmentKind = 'bare' | 'scrap' | 'talk';

/** What a piece of a sentence between separators is. */
export const kindOf = (fragment: string): FragmentKind =>
  isBare(fragment) ? 'bare' : isScrap(fragment) ? 'scrap' : 'talk';
