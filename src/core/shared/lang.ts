/** The two languages of customers, replies and feedback. */
export type Lang = 'zh' | 'en';

export const LANGS: readonly Lang[] = ['zh', 'en'];

/** One value per language. */
export interface Localised<T = string> {
  readonly zh: T;
  readonly en: T;
}

/** Half-open range `[start, end)` of UTF-16 units in a text as it was typed. */
export type Range = readonly [start: number, end: number];
