import type { Lang, Range } from '../shared/lang.ts';
import type { Roomy } from '../shared/memo.ts';

/**
 * A sentence as detectors see it, wherever it stands. `text` is normalised: simplified script, half width, lower case,
 * invisible characters gone, runs of white space one space.
 */
export interface Sentence extends Roomy {
  readonly lang: Lang;
  readonly text: string;
  /** `text` with quoted and reported speech blanked by spaces; same length. */
  readonly own: string;
  /** Closing mark: `?`, `!`, `.`, or '' where none was typed. */
  readonly mark: '?' | '!' | '.' | '';
}

/** A sentence in its place in a typed text; ranges in `text` go back to what was typed through `origin`. */
export interface View extends Sentence {
  /** The sentence without its place: mostly one object for equal ones, so what it leads to is worked out once. */
  readonly sentence: Sentence;
  readonly index: number;
  /** Where it stands in the typed text. */
  readonly range: Range;
  /** Range in the typed text of a range in `text`. */
  origin(start: number, end: number): Range;
}
