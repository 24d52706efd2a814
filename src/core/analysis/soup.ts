import { countHan, isHan } from '../language/script.ts';
import type { Sentence, View } from '../language/sentence.ts';
import { type Fragment, fragmentsOf, stretchesOf } from './soup-cut.ts';
import { isOneWord, markParallels } from './soup-parallel.ts';
import { CHAT, EN_GLUE, HOLLOW, KEYWORDS, WORDS_WITH_GLUE, ZH_GLUE } from './soup-words.ts';

const hasGlue = (fragment: string): boolean => {
  for (const char of fragment.replace(WORDS_WITH_GLUE, '')) if (ZH_GLUE.has(char)) return true;
  return /[a-z]/.test(fragment) && fragment.split(' ').some((word) => EN_GLUE.has(word));
};

/** From this many keywords among the items of an enumeration on, it enumerates nothing but them; fewer are no list. */
const MANY = 5;

const cutsFine = (parts: readonly string[], fine: readonly string[]): boolean =>
  !parts.some(hasGlue) || fine.filter((item) => KEYWORDS.has(item)).length >= MANY;

/** Longer fragments than this hold more than a question word or a time. */
const LONGEST_HOLLOW = 24;

const isHollow = (fragment: string): boolean =>
  fragment.length <= LONGEST_HOLLOW && HOLLOW.some((pattern) => pattern.test(fragment));

const countKeywords = (words: readonly string[]): number =>
  words.reduce((sum, word) => (KEYWORDS.has(word) ? sum + 1 : sum), 0);

/** A bare fragment: a word or two, nothing that makes a clause of them. */
const isBare = (fragment: string): boolean => {
  if (isHollow(fragment) || KEYWORDS.has(fragment)) return true;
  if (CHAT.test(fragment) || hasGlue(fragment)) return false;
  const han = countHan(fragment);
  if (han > 0) return han <= 6;
  const words = fragment.split(' ');
  return /[a-z]/.test(fragment) && (words.length <= 3 || countKeywords(words) * 2 >= words.length);
};

/** Particles and pronouns, which a list of keywords has least of all. */
const SPOKEN = /[的了吗呢吧啊哈呀哦嘛我您你咱]/;

/** A scrap holds a word like 已, 到 or 不 but neither particle nor pronoun: it passes inside a list, not by itself. */
const isScrap = (fragment: string): boolean => {
  const han = countHan(fragment);
  return han > 0 && han <= 5 && !SPOKEN.test(fragment) && !CHAT.test(fragment);
};

/** Points that somebody gives a keyword: "apology +1". */
const isMark = (text: string, before: Fragment | undefined): boolean =>
  /^\d{1,2}分?$/.test(text) && before !== undefined && KEYWORDS.has(before.text);

/** How a run of fragments has to look to be a list: five bare ones, or six with at least half of them bare. */
const isList = (bare: number, length: number): boolean =>
  bare >= MANY || (length >= 6 && bare >= 3 && bare * 2 >= length);

/** Marks the sentences of every run of bare fragments and scraps that is long enough to be a list. */
const markRuns = (fragments: readonly Fragment[], soup: boolean[]): void => {
  let from = 0;
  let bare = 0;
  for (let i = 0; i <= fragments.length; i++) {
    const text = fragments[i]?.text;
    if (text !== undefined && isBare(text)) {
      bare++;
      continue;
    }
    if (text !== undefined && (isScrap(text) || isMark(text, fragments[i - 1]))) continue;
    if (isList(bare, i - from)) for (let k = from; k < i; k++) soup[fragments[k]?.sentence ?? 0] = true;
    from = i + 1;
    bare = 0;
  }
};

const latinWords = (text: string): string[] => text.split(/[^a-z']+/).filter((word) => word !== '');

/** Many Latin words without the small words that make a sentence of them, or little else than keywords. */
const isSalad = (words: readonly string[]): boolean => {
  const keywords = new Set(words.filter((word) => KEYWORDS.has(word))).size;
  if (keywords >= 4 && keywords >= words.length * 0.6) return true;
  if (words.length < 7) return false;
  return words.filter((word) => EN_GLUE.has(word)).length / words.length < 0.12;
};

/** Words of two to four characters, of which the keywords are. */
const KEYWORD_LENGTHS = [4, 3, 2] as const;
const KEYWORD_STARTS: ReadonlySet<number> = new Set(Array.from(KEYWORDS, (word) => word.charCodeAt(0)));

/** Length of the keyword at a place; 0 where none begins. */
function keywordAt(text: string, at: number): number {
  if (!KEYWORD_STARTS.has(text.charCodeAt(at))) return 0;
  for (const length of KEYWORD_LENGTHS) if (KEYWORDS.has(text.slice(at, at + length))) return length;
  return 0;
}

/** Keywords one after the other with next to nothing between, in Chinese. */
const isPacked = (text: string): boolean => {
  let [words, covered] = [0, 0];
  for (let i = 0; i < text.length; ) {
    const length = keywordAt(text, i);
    if (length > 0) words++;
    covered += length;
    i += Math.max(1, length);
  }
  return words >= MANY && covered >= countHan(text) * 0.6;
};

/** How many of a text's characters hold it together. */
const countGlue = (text: string): number => {
  let glue = 0;
  for (const char of text.replace(WORDS_WITH_GLUE, '')) if (ZH_GLUE.has(char)) glue++;
  return glue;
};

/** Longer than this nobody writes without a particle, a pronoun or a mark. */
const LONG = 24;

const isRunOn = (text: string): boolean => countHan(text) >= LONG && countGlue(text) <= 1;

/** Chinese without particle, pronoun or auxiliary: of some length and with several acts, or too long for a sentence. */
const isDense = (sentence: Sentence, acts: number): boolean => {
  const { text } = sentence;
  const han = countHan(text);
  if (acts >= 3 && han >= 8 && countGlue(text) / han < 0.06) return true;
  return han >= LONG && stretchesOf(sentence).some(isRunOn);
};

/** Fewer words than this come twice in honest haste ("对不起对不起"). */
const WORDY: Readonly<Record<Sentence['lang'], number>> = { zh: 14, en: 8 };
const DISTINCT = 0.5;

/** Pairs of neighbouring Chinese characters. */
const pairsOf = (text: string): string[] => {
  const pairs: string[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    if (isHan(text.charCodeAt(i)) && isHan(text.charCodeAt(i + 1))) pairs.push(text.slice(i, i + 2));
  }
  return pairs;
};

const DOUBLED = /([\u4e00-\u9fff]{2,3})\1/g;
/** One or two words said twice are haste or warmth ("好的好的，马上马上"). */
const MANY_DOUBLED = 4;

/** Half of the words or more are words that came before. */
const isRepetition = (words: readonly string[], lang: Sentence['lang']): boolean =>
  words.length >= WORDY[lang] && new Set(words).size <= words.length * DISTINCT;

/** Word after word is said twice. */
const isDoubled = (text: string): boolean =>
  text.length >= 4 * MANY_DOUBLED && (text.match(DOUBLED)?.length ?? 0) >= MANY_DOUBLED;

/** Question words and nothing to ask about. */
const QUESTION_WORDS = new Set(
  'what when where why who whom whose which how much many long often'.split(' '),
);
const onlyAsksAround = (words: readonly string[]): boolean =>
  words.length >= 5 && words.every((word) => QUESTION_WORDS.has(word));

const isSoupZh = (sentence: Sentence, acts: number): boolean => {
  const { text } = sentence;
  return (
    isPacked(text) ||
    isDense(sentence, acts) ||
    isDoubled(text) ||
    isRepetition(pairsOf(text), 'zh') ||
    isOneWord(text)
  );
};

const isSoupEn = ({ text }: Sentence): boolean => {
  const words = latinWords(text);
  return isSalad(words) || isRepetition(words, 'en') || onlyAsksAround(words);
};

const PAIR = /^[^:;,.?!]{1,16}:[^:;?!]{1,24}[;,.]?$/;

/** Names and what belongs to them ("colour: blue; height: 44 cm"), of which one alone is no list. */
function pairs(sentences: readonly View[]): boolean[] {
  const paired = sentences.map(({ text }) => {
    if (!PAIR.test(text)) return false;
    const words = text.split(/[^\u4e00-\u9fffa-z]+/);
    return !words.some((word) => KEYWORDS.has(word));
  });
  return paired.filter(Boolean).length > 1 ? paired : sentences.map(() => false);
}

/** What is left of a list of words: no longer than this, and much less than was found to be one. */
const LONGEST_REST = 12;
const REST = 0.34;

/** Takes the last scraps of a reply that is nothing else but a list for part of it. */
function markRest(sentences: readonly View[], soup: boolean[]): void {
  const rest = sentences.filter((_, i) => soup[i] !== true);
  if (rest.length === 0 || rest.length > sentences.length * REST) return;
  if (rest.every(({ text, lang }) => text.length <= (lang === 'zh' ? LONGEST_REST : 3 * LONGEST_REST)))
    soup.fill(true);
}

/**
 * For every sentence whether it is a list of keywords rather than speech. `acts` is how many acts were found in it.
 */
export const findSoup = (sentences: readonly View[], acts: readonly number[]): boolean[] => {
  const soup = sentences.map((sentence, i) =>
    sentence.lang === 'zh' ? isSoupZh(sentence, acts[i] ?? 0) : isSoupEn(sentence),
  );
  const fragments = fragmentsOf(sentences, cutsFine);
  if (fragments.length < MANY) return soup;
  const paired = pairs(sentences);
  const loose = fragments.filter(({ sentence }) => paired[sentence] !== true);
  markRuns(loose, soup);
  markParallels(loose, soup);
  markRest(sentences, soup);
  return soup;
};
