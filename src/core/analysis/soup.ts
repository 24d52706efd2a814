import { countHan, isHan } from '../language/script.ts';
import type { Sentence, View } from '../language/sentence.ts';
import { rememberedInRoom } from '../shared/memo.ts';
import { kindsOf, stretchesOf } from './soup-cut.ts';
import { countGlue, type FragmentKind } from './soup-fragment.ts';
import { EN_GLUE, KEYWORDS } from './soup-words.ts';

/** How a run of fragments has to look to be a list: five bare ones, or six with at least half of them bare. */
const isList = (bare: number, length: number): boolean =>
  bare >= LEAST || (length > LEAST && bare >= 3 && bare * 2 >= length);
const LEAST = 5;

interface Fragment {
  readonly kind: FragmentKind;
  readonly sentence: number;
}

/** Marks the sentences of every run of bare fragments and scraps that is long enough to be a list. */
const markRuns = (fragments: readonly Fragment[], soup: boolean[]): void => {
  if (fragments.length < LEAST) return;
  let from = 0;
  let bare = 0;
  for (let i = 0; i <= fragments.length; i++) {
    const kind = fragments[i]?.kind;
    if (kind === 'bare') bare++;
    if (kind === 'bare' || kind === 'scrap') continue;
    if (isList(bare, i - from)) for (let k = from; k < i; k++) soup[fragments[k]?.sentence ?? 0] = true;
    from = i + 1;
    bare = 0;
  }
};

const latinWords = (text: string): string[] => text.split(/[^a-z']+/).filter((word) => word !== '');

/** Many Latin words without the small words that make a sentence of them, or little else than keywords. */
const isSalad = ({ text, lang }: Sentence): boolean => {
  if (lang !== 'en') return false;
  const words = latinWords(text);
  const keywords = new Set(words.filter((word) => KEYWORDS.has(word))).size;
  if (keywords >= 4 && keywords >= words.length * 0.6) return true;
  if (words.length < 7) return false;
  return words.filter((word) => EN_GLUE.has(word)).length / words.length < 0.12;
};

/** Longer than this nobody writes without a particle, a pronoun or a mark. */
const LONG = 24;

/** Chinese that goes on too long without particle, pronoun or auxiliary. */
const isRunOn = ({ text, lang }: Sentence): boolean =>
  lang === 'zh' &&
  countHan(text) >= LONG &&
  stretchesOf(text).some((part) => countHan(part) >= LONG && countGlue(part) <= 1);

/** Chinese with next to nothing that holds it together: with several acts in it, it is a list of them. */
const isDense = rememberedInRoom(({ text, lang }: Sentence): boolean => {
  const han = lang === 'zh' ? countHan(text) : 0;
  return han >= 8 && countGlue(text) / han < 0.06;
});
const SEVERAL = 3;

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

/** Half of its words or more are words it had before, or word after word is said twice. */
const isRepetition = ({ text, lang }: Sentence): boolean => {
  if (lang === 'zh' && (text.match(DOUBLED)?.length ?? 0) >= MANY_DOUBLED) return true;
  const words = lang === 'zh' ? pairsOf(text) : latinWords(text);
  return words.length >= WORDY[lang] && new Set(words).size <= words.length * DISTINCT;
};

/** Question words and nothing to ask about. */
const QUESTION_WORDS = new Set(
  'what when where why who whom whose which how much many long often'.split(' '),
);
const onlyAsksAround = ({ text, lang }: Sentence): boolean => {
  if (lang !== 'en') return false;
  const words = latinWords(text);
  return words.length >= 5 && words.every((word) => QUESTION_WORDS.has(word));
};

/** A list of words whatever stands beside it. */
const isSoup = rememberedInRoom(
  (sentence: Sentence): boolean =>
    isSalad(sentence) || isRunOn(sentence) || isRepetition(sentence) || onlyAsksAround(sentence),
);

/**
 * For every sentence whether it is a list of keywords rather than speech. `acts` is how many acts were found in it.
 */
export const findSoup = (views: readonly View[], acts: readonly number[]): boolean[] => {
  const soup = views.map(
    ({ sentence }, i) => isSoup(sentence) || ((acts[i] ?? 0) >= SEVERAL && isDense(sentence)),
  );
  markRuns(
    views.flatMap((view, sentence) => kindsOf(view).map((kind): Fragment => ({ kind, sentence }))),
    soup,
  );
  return soup;
};
