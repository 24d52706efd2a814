import type { Topic } from '../../shared/topics.ts';

/**
 * Terms of one topic, by how much each says on its own. A list holds one term a line; in a term
 * `(a|b|)` are alternatives (not nested), `~` is a gap of a few units (characters in Chinese, words in
 * English), `#` is any number and `$` the end of the sentence.
 */
export interface TopicTerms {
  /** Enough alone. */
  readonly sure?: string;
  /** Enough where nothing else speaks. */
  readonly likely?: string;
  /** Adds to others. */
  readonly hint?: string;
  /** Speaks against the topic. */
  readonly against?: string;
}

export type TermTable = Partial<Readonly<Record<Topic, TopicTerms>>>;

/** Confidence a single term brings; `against` takes a share away. */
export const STRENGTH = { sure: 0.9, likely: 0.6, hint: 0.3, against: -0.6 } as const;
export type Level = keyof typeof STRENGTH;
export const LEVELS: readonly Level[] = ['sure', 'likely', 'hint', 'against'];
