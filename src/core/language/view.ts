import type { Lang, Range } from '../shared/lang.ts';
import { detectLang } from './detect-lang.ts';
import { type Normalised, normalise, toTyped } from './normalise.ts';
import { ownSpeech } from './quotes.ts';
import { countHan } from './script.ts';
import type { Sentence } from './sentence.ts';
import { repairSpelling } from './spelling.ts';
import { type Piece, splitSentences } from './split.ts';

class View implements Sentence {
  readonly text: string;
  readonly own: string;
  readonly range: Range;
  readonly mark: Sentence['mark'];
  readonly #whole: Normalised;
  readonly #start: number;

  constructor(
    readonly lang: Lang,
    readonly index: number,
    whole: Normalised,
    piece: Piece,
  ) {
    this.text = whole.text.slice(piece.start, piece.end);
    this.own = ownSpeech(this.text, lang);
    this.range = toTyped(whole, piece.start, piece.end);
    this.mark = piece.mark;
    this.#whole = whole;
    this.#start = piece.start;
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
export const buildViews = (typed: string, lang: Lang): Sentence[] => {
  const folded = normalise(typed);
  const whole = lang === 'en' ? repairSpelling(folded, typed) : folded;
  const pieces = splitSentences(whole.text, (at) => typed.charAt(whole.starts[at] ?? 0));
  return pieces.map(
    (piece, index) => new View(langOf(whole.text.slice(piece.start, piece.end), lang), index, whole, piece),
  );
};
