import { Converter } from 'opencc-js/cn2t';
import type { Lang } from '../../../src/core/shared/lang.ts';
import { doubledMarks, fullWidth, halfWidthMarks, noEndMark, trailingEmoji } from './marks.ts';
import { reordered, withSmallTalk } from './sentences.ts';
import { withTypos } from './typos.ts';

/** A reply to be typed another way. */
export interface Typed {
  readonly text: string;
  readonly lang: Lang;
  /** Which reply of the session. */
  readonly index: number;
  readonly order: readonly number[] | undefined;
}

export interface Variant {
  readonly name: string;
  readonly langs: readonly Lang[];
  readonly retype: (typed: Typed) => string;
}

const BOTH: readonly Lang[] = ['zh', 'en'];

/** Whole words are looked up, so 一只 becomes 一隻 and 只有 stays. */
const traditional = {
  taiwan: Converter({ from: 'cn', to: 'tw' }),
  hongkong: Converter({ from: 'cn', to: 'hk' }),
};

/** Ways of typing the same reply that must not move its score. */
export const VARIANTS: readonly Variant[] = [
  { name: 'traditional (Taiwan)', langs: ['zh'], retype: ({ text }) => traditional.taiwan(text) },
  { name: 'traditional (Hong Kong)', langs: ['zh'], retype: ({ text }) => traditional.hongkong(text) },
  { name: 'full-width', langs: BOTH, retype: ({ text }) => fullWidth(text) },
  { name: 'half-width marks', langs: ['zh'], retype: ({ text }) => halfWidthMarks(text) },
  { name: 'upper case', langs: ['en'], retype: ({ text }) => text.toUpperCase() },
  { name: 'lower case', langs: ['en'], retype: ({ text }) => text.toLowerCase() },
  { name: 'no end mark', langs: BOTH, retype: ({ text }) => noEndMark(text) },
  { name: 'two typos', langs: BOTH, retype: ({ text, lang }) => withTypos(text, lang) },
  { name: 'trailing emoji', langs: BOTH, retype: ({ text, index }) => trailingEmoji(text, index) },
  { name: 'doubled marks', langs: BOTH, retype: ({ text }) => doubledMarks(text) },
  {
    name: 'small talk',
    langs: BOTH,
    retype: ({ text, lang, index }) => withSmallTalk(text, lang, index),
  },
  {
    name: 'reordered',
    langs: BOTH,
    retype: ({ text, lang, order }) => (order === undefined ? text : reordered(text, lang, order)),
  },
];
