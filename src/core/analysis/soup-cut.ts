import { isHan } from '../language/script.ts';
import type { Sentence, View } from '../language/sentence.ts';

/** A piece of a sentence between two separators. */
export interface Fragment {
  readonly text: string;
  readonly sentence: number;
}

/** Marks, and blanks beside Chinese. */
const SEPARATOR = /[,.?!;:|/+&*#~…\n()[\]"<>=→＋-]|(?<=[\u4e00-\u9fff]) | (?=[\u4e00-\u9fff])/;
const ORDINAL =
  /首先|其次|再次|然后|接着|最后|总之|第[一二三四五六七八九十]步?|\b(?:firstly|secondly|thirdly|fourthly|finally|lastly)\b/g;
const OR = /(?<=[ \u4e00-\u9fff])(?:or|and)(?=[ \u4e00-\u9fff])/g;
const NUMBERED = /(?<![\d.:])[1-9](?=[\u4e00-\u9fff])/g;
/** I this I that: the speaker's name before every keyword. */
const SPEAKER = /我(?=[^我,.?!]{1,4}(?:我|$))|(?<![a-z'])i (?=[a-z'-]{2,}(?: up)?(?: i |$))/g;

/** Stands for a place to cut. */
const MARK = '|';
/** Single places to cut mean nothing; from this many on they structure the sentence. */
const OFTEN = 3;
const SPEAKERS = 4;

const cut = (text: string, by: RegExp | string): string[] =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const marked = (text: string, by: RegExp, least: number): string =>
  (text.match(by)?.length ?? 0) >= least ? text.replace(by, MARK) : text;

/** 1 … 2 … 3 … before Chinese words. */
const isNumbered = (text: string): boolean => (text.match(NUMBERED) ?? []).join('').startsWith('123');

/** The text with a mark wherever something invisible was typed inside it. */
function withGaps(sentence: View): string {
  const {
    text,
    range: [from, to],
  } = sentence;
  if (to - from <= text.length) return text;
  let marks = '';
  let last = from;
  for (let i = 0; i < text.length; i++) {
    const [start, end] = sentence.origin(i, i + 1);
    marks += start > last && i > 0 ? MARK + text.charAt(i) : text.charAt(i);
    last = end;
  }
  return marks;
}

/** The words the text is put together from, where it is put together at all. */
function structured(sentence: View): string {
  const text = marked(marked(marked(withGaps(sentence), ORDINAL, OFTEN), OR, OFTEN), SPEAKER, SPEAKERS);
  return isNumbered(text) ? text.replace(NUMBERED, MARK) : text;
}

/** `、` also joins the parts of an honest enumeration: whether it cuts is for `cutsFine` to say, by the parts. */
export const fragmentsOf = (
  sentences: readonly View[],
  cutsFine: (parts: readonly string[], fine: readonly string[]) => boolean,
): Fragment[] =>
  sentences.flatMap((each, sentence) => {
    const parts = cut(structured(each), SEPARATOR);
    const fine = parts.flatMap((part) => cut(part, '、'));
    return (cutsFine(parts, fine) ? fine : parts).map((text) => ({ text, sentence }));
  });

/** Chinese stretches without a mark or a blank between them. */
export const stretchesOf = ({ text }: Sentence): string[] =>
  cut(text, SEPARATOR).filter((part) => isHan(part.charCodeAt(0)));
