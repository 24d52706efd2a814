import { sparing } from '../../language/sparing/sparing.ts';
import type { Lang } from '../../shared/lang.ts';

/** A trait of what is said and how many log-odds it adds. */
export interface Cue {
  readonly weight: number;
  readonly pattern: RegExp;
}

export const cue = (weight: number, pattern: RegExp): Cue => ({ weight, pattern: sparing(pattern) });

/** Sum of the weights of the traits that a text shows, each once. */
export const weightOf = (cues: readonly Cue[], text: string): number =>
  cues.reduce((sum, { weight, pattern }) => (pattern.test(text) ? sum + weight : sum), 0);

/** A trait that any of the given words shows; `words` are alternatives of a pattern. */
export const cueOfWords = (weight: number, words: string, lang: Lang): Cue =>
  cue(weight, new RegExp(lang === 'zh' ? words : `\\b(?:${words})s?\\b`));
