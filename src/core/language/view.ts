import type { Lang, Range } from '../shared/lang.ts';
import { rememberedByText } from '../shared/memo.ts';
import { detectLang } from './detect-lang.ts';
import { type Normalised, normalise, toTyped } from './normalise.ts';
import { ownSpeech } from './quotes.ts';
import { countHan } from './script.ts';
import type { Sentence, View } from './sentence.ts';
import { repairSpelling } from './spelling.ts';
import { type Piece, splitSentences } from './split.ts';

/** Sentences of a language and closing mark that are remembered by their text. */
const REMEMBERED = 2000;
const sentencesOf = (lang: Lang, mark: Sentence['mark']) =>
  rememberedByText(
    REMEMBERED,
    (text): Sentence => ({ lang, text, own: ownSpeech(text, lang), mark, room: [] }),
  );
const ofMarks = (lang: Lang) => ({
  '?': sentencesOf(lang, '?'),
  '!': sentencesOf(lang, '!'),
  '.': sentencesOf(lang, '.'),
  '': sentencesOf(lang, ''),
});
const KNOWN = { zh: ofMarks('zh'), en: ofMarks('en') };

class Placed implements View {
  readonly lang: Lang;
  readonly text: string;
  readonly own: string;
  readonly mark: Sentence['mark'];
  readonly range: Range;
  readonly room: Sentence['room'];
  readonly #whole: Normalised;
  readonly #start: number;

  constructor(
    readonly sentence: Sentence,
    readonly index: number,
    whole: Normalised,
    { start, end }: Piece,
  ) {
    this.lang = sentence.lang;
    this.text = sentence.text;
    this.own = sentence.own;
    this.mark = sentence.mark;
    this.room = sentence.room;
    this.range = toTyped(whole, start, end);
    this.#whole = whole;
    this.#start = start;
  }

  origin(start: number, end: number): Range {
    return toTyped(this.#whole, this.#start + start, this.#start + end);
  }
}

const LATIN_WORDS = /[a-z]{2} [a-z']+ [a-z']{2}/;

/** A whole sentence in the other language is read in that language. */
const langOf = (text: string, lang: Lang): Lang => {
  if (lang === 'zh') return countHan(text) === 0 && LATIN_WORDS.test(text) ? 'en' : 'zh';
  return detectLang(text) === 'zh' && countHan(text) > 1 ? 'zh' : 'en';
};

/**
 * The sentences of a typed text as detectors see them.
 *
 * Conventions of `text` and `own`, for both languages: lower case, half width, simplified script; commas, full stops,
 * question and exclamation marks, colons and semicolons of Chinese are `, . ? ! : ;` without a blank after them; `、`
 * and `《》` stay; every apostrophe is `'`, every double quotation mark (also 「」『』) is `"`, every dash `-`, every
 * wave `~`, an ellipsis `…` or dots; brackets are `( ) [ ]`; one blank at most between words, no newline, closing marks
 * included. In an English text slips of the fingers are read as the words they were meant to be.
 */
export const buildViews = (typed: string, lang: Lang): View[] => {
  const folded = normalise(typed);
  const whole = lang === 'en' ? repairSpelling(folded, typed) : folded;
  const pieces = splitSentences(whole.text, (at) => typed.charAt(whole.starts[at] ?? 0));
  return pieces.map((piece, index) => {
    const text = whole.text.slice(piece.start, piece.end);
    return new Placed(KNOWN[langOf(text, lang)][piece.mark](text), index, whole, piece);
  });
};
