import { countHan, isHan } from '../language/script.ts';
import type { Sentence } from '../language/sentence.ts';

/** Characters that hold a Chinese sentence together; a keyword list has next to none. */
const ZH_GLUE = new Set(
  '的了吗呢吧啊哈呀哦嘛我您你咱们就都也在把被给这那还会要可以是有不没请让到来去上下着过说看为从跟和对但因所如果先再又才已正将能想该得亲帮什怎哪几谁',
);
const EN_GLUE = new Set(
  "a an the i you we he she it they me us him her them my your our their its this that these those is are was were be been am do does did has have had will would can could should may might must shall not to of for in on at by with from about as if and or but so because when while than then there here who what which how where why i'm i'll i've i'd you're you'll you've we'll we're we've it's that's there's let's don't can't won't isn't didn't doesn't please let".split(
    ' ',
  ),
);
/** Short pieces people really chat with. */
const CHAT =
  /^(?:好的?|嗯+|收到|马上|稍等|明白|了解|没事|行|对|哈哈+|亲+|在|谢谢|ok|okay|sure|yes|no|thanks|thank you|hi|hello|right|great|done|got it|one moment|no problem|of course|no worries)$/;

/** Keywords that hold a glue character. */
const WORDS_WITH_GLUE =
  /跟进|对不起|不好意思|到底|上报|到账|到货|下单|同理心?|说明|理解|了解|得体|有效|要求|不便|不满|看法|为难|问题|对策|过程|先生|就绪|在线|可靠/g;

const hasGlue = (fragment: string): boolean => {
  for (const char of fragment.replace(WORDS_WITH_GLUE, '')) if (ZH_GLUE.has(char)) return true;
  return /[a-z]/.test(fragment) && fragment.split(' ').some((word) => EN_GLUE.has(word));
};

const SEPARATOR = /[,.?!;:|/+&*#~…\n()[\]"<>=-]|(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/;

interface Fragment {
  readonly text: string;
  readonly sentence: number;
}

const cut = (text: string, by: RegExp | string): string[] =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** `、` also joins the parts of an honest enumeration, so it only cuts where no clause stands around it. */
const fragmentsOf = (sentences: readonly Sentence[]): Fragment[] =>
  sentences.flatMap(({ text }, sentence) => {
    const parts = cut(text, SEPARATOR);
    const fine = parts.some(hasGlue) ? parts : parts.flatMap((part) => cut(part, '、'));
    return fine.map((fragment) => ({ text: fragment, sentence }));
  });

/** A bare fragment: a word or two, nothing that makes a clause of them. */
const isBare = (fragment: string): boolean => {
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

/** How a run of fragments has to look to be a list: five bare ones, or six with at least half of them bare. */
const isList = (bare: number, length: number): boolean =>
  bare >= 5 || (length >= 6 && bare >= 3 && bare * 2 >= length);

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
    if (text !== undefined && isScrap(text)) continue;
    if (isList(bare, i - from)) for (let k = from; k < i; k++) soup[fragments[k]?.sentence ?? 0] = true;
    from = i + 1;
    bare = 0;
  }
};

/** Many Latin words without the small words that make a sentence of them. */
const isSalad = ({ text, lang }: Sentence): boolean => {
  if (lang !== 'en') return false;
  const words = text.split(/[^a-z']+/).filter((word) => word !== '');
  if (words.length < 7) return false;
  const glue = words.filter((word) => EN_GLUE.has(word)).length;
  return glue / words.length < 0.12;
};

/** Chinese of some length and several acts without one particle, pronoun or auxiliary. */
const isDense = ({ text, lang }: Sentence, acts: number): boolean => {
  if (lang !== 'zh' || acts < 3) return false;
  let han = 0;
  let glue = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isHan(text.charCodeAt(i))) continue;
    han++;
    if (ZH_GLUE.has(text.charAt(i))) glue++;
  }
  return han >= 8 && glue / han < 0.06;
};

/**
 * For every sentence whether it is a list of keywords rather than speech. `acts` is how many acts were found in it.
 */
export const findSoup = (sentences: readonly Sentence[], acts: readonly number[]): boolean[] => {
  const soup = sentences.map((sentence, i) => isSalad(sentence) || isDense(sentence, acts[i] ?? 0));
  markRuns(fragmentsOf(sentences), soup);
  return soup;
};
