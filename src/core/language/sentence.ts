import type { Lang, Range } from '../shared/lang.ts';

/**
 * A sentence as detectors see it. `text` is normalised: simplified script, half width, lower case, invisible
 * characters gone, runs of white space one space. Ranges in it go back to the typed text through `origin`.
 */
export interface Sentence {
  readonly lang: Lang;
  readonly index: number;
  readonly text: string;
  /** `text` with quoted and reported speech blanked by spaces; same length. */
  readonly own: string;
  /** Where it stands in the typed text. */
  readonly range: Range;
  /** Closing mark: `?`, `!`, `.`, or '' where none was typed. */
  readonly mark: '?' | '!' | '.' | '';
  /** Range in the typed text of a range in `text`. */
  origin(start: number, end: number): Range;
}
