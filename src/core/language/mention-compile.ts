import type { Range } from '../shared/lang.ts';
import { once, rememberedByText } from '../shared/memo.ts';
import { RELATIVE, RELATIVE_SOURCE, withAlike, withAnyRelative } from './alike/index.ts';
import { isLatinUnit, isUnit, unitSource, withUnits } from './alike/units.ts';
import { normalise } from './normalise.ts';
import { parseChinese } from './quantities/numbers-zh.ts';
import { literal } from './quantities/scan.ts';

const LATIN = /[a-z0-9]/;
const FIGURES = '零一二三四五六七八九';
/** Numerals that may not stand right before or behind a figure taken as its own. */
const NUMERAL = '[〇零一二三四五六七八九十百千万两\\d]';

/** Figures in Chinese numerals, up to 99; empty where there is no short way. */
const inChinese = (digits: string): readonly string[] => {
  const value = Number(digits);
  if (digits.length > 2 || value < 1 || String(value) !== digits) return [];
  const ones = value % 10 === 0 ? '' : FIGURES.charAt(value % 10);
  if (value < 10) return value === 2 ? ['二', '两'] : [ones];
  const tens = Math.floor(value / 10);
  return [`${tens === 1 ? '' : FIGURES.charAt(tens)}十${ones}`];
};

const inDigits = (numeral: string): readonly string[] => {
  const value = parseChinese(numeral);
  return value === null || value < 1 || value > 99 ? [] : [String(value)];
};

const either = (written: string, others: readonly string[]): string =>
  others.length === 0 ? written : `(?<!${NUMERAL})(?:${[written, ...others].join('|')})(?!${NUMERAL})`;

/** A word and its simple endings: cover, covers, covered; fit, fitted; carry, carries; charge, charging. */
const latinWord = (word: string): string => {
  if (!/^[a-z]{2,}$/.test(word)) return literal(word);
  const last = word.charAt(word.length - 1);
  const stem = word.slice(0, -1);
  const ending = "(?:'s|s'|s|es)?";
  if (word.length === 2) return `${word}${ending}`;
  if (last === 'y') return `(?:${word}(?:'s|s|ed|ing)?|${stem}(?:ies|ied))`;
  if (last === 'e') return `(?:${word}(?:'s|s|d)?|${stem}ing)`;
  return `${word}(?:'s|s'|s|es|${last}?ed|${last}?ing)?`;
};

const COUNTED = '[天日个小年月周寸公斤升元块分点件张次级档]';
const TOKEN = new RegExp(
  `[a-z]+(?:'[a-z]+)?|\\d+(?:\\.\\d+)?|[零一二三四五六七八九十两]{1,12}(?=${COUNTED})| |-|[^]`,
  'g',
);
const CHINESE_FIGURE = /^[零一二三四五六七八九十两]+$/;
const COUNTER = new RegExp(COUNTED);

/** Words people put in between without saying anything else. */
const FILLERS =
  'just|also|simply|really|then|still|all|even|actually|gladly|happily|certainly|definitely|always|both|either|please|now|straight|personally|directly|completely|entirely|absolutely|kindly|of course|obviously|naturally|already';
const FILLERS_ZH = '再|都|也|就|先|去|来|会|自己|另外|额外|多';
/** A few words, or characters, of the same clause, none of which denies what follows. */
const GAP = "(?:[ -](?!(?:no|not|never|cannot|[a-z]{2,7}n't)[ -])[a-z0-9'-]{1,20}){0,4}[ -]";
const GAP_ZH = '[^,.;:!?不没]{0,8}';

const isLatin = (char: string): boolean => LATIN.test(char) || isLatinUnit(char);
const isHan = (char: string): boolean => char !== '' && char.charCodeAt(0) > 0x7f && !isLatinUnit(char);

const blank = (before: string, after: string, loose: boolean): string => {
  if (!isLatin(before) || !isLatin(after)) return ' ?-? ?';
  return loose ? `(?:[ -](?:${FILLERS}) |[ -]?)` : '[ -]?';
};

const sourceOf = (token: string, before: string, after: string, loose: boolean): string => {
  if (token === RELATIVE) return RELATIVE_SOURCE;
  if (token === ' ' || token === '-') return blank(before, after, loose);
  if (token === '…') return isLatin(before) || isLatin(after) ? GAP : GAP_ZH;
  const unit = unitSource(token, latinWord);
  if (unit !== null) return unit;
  if (/^\d+$/.test(token))
    return either(token, LATIN.test(after) || /[.%]/.test(after) ? [] : inChinese(token));
  if (/^[a-z]/.test(token)) return latinWord(token);
  return CHINESE_FIGURE.test(token) && COUNTER.test(after) ? either(token, inDigits(token)) : literal(token);
};

/** People put blanks between figures, letters and characters, or leave them out; behind a unit also a filler. */
const joint = (token: string, before: string): string => {
  if (before === '' || /[ …-]/.test(before) || /[ …-]/.test(token)) return '';
  return isUnit(before) && isHan(before) && isHan(token) ? ` ?(?:${FILLERS_ZH})?` : ' ?';
};

const tokensOf = (text: string): readonly string[] => text.replace(/ ?… ?/g, '…').match(TOKEN) ?? [];

/** Source of one normalised alternative; `loose` lets fillers stand between its words. */
function sourceOfAlternative(text: string, loose: boolean): string {
  const tokens = tokensOf(text);
  const parts = tokens.map((token, i) => {
    const before = tokens[i - 1]?.at(-1) ?? '';
    return joint(token, before) + sourceOf(token, before, tokens[i + 1]?.charAt(0) ?? '', loose);
  });
  const open = LATIN.test(text.charAt(0)) ? '(?<![a-z0-9]|\\d\\.)' : '';
  const close = LATIN.test(text.charAt(text.length - 1)) ? '(?![a-z0-9])' : '';
  return `${open}${parts.join('')}${close}`;
}

const folded = (typed: string): string => normalise(typed).text.trim();

/** Names, any of which will do, as they are: one global pattern; null where all are empty. */
export function compileNames(names: readonly string[]): RegExp | null {
  const texts = names.map(folded).filter((text) => text !== '');
  return texts.length === 0
    ? null
    : new RegExp(texts.map((text) => sourceOfAlternative(text, false)).join('|'), 'g');
}

/** One way of saying something: a global pattern, and letters and characters without which it cannot match. */
interface Alternative {
  readonly stems: readonly string[];
  readonly pattern: () => RegExp;
}

/** What every form of a token has in it; '' where they share nothing. */
function stemOf(token: string): string {
  if (/^[a-z]+$/.test(token)) return token.length > 2 ? token.replace(/[ey]$/, '') : token;
  if (/^[a-z]/.test(token)) return token;
  const isFree = token === RELATIVE || isUnit(token) || /[\d …-]/.test(token);
  return isFree || CHINESE_FIGURE.test(token) ? '' : token;
}

const alternativeOf = rememberedByText(2000, (typed): Alternative | null => {
  const text = withUnits(withAnyRelative(folded(typed)));
  if (text === '') return null;
  return {
    stems: tokensOf(text)
      .map(stemOf)
      .filter((stem) => stem !== '')
      .sort((a, b) => b.length - a.length),
    pattern: once(() => new RegExp(sourceOfAlternative(text, true), 'g')),
  };
});

/** Phrases, any of which will do. */
export class Phrases {
  readonly #alternatives: readonly Alternative[];

  constructor(alternatives: readonly Alternative[]) {
    this.#alternatives = alternatives;
  }

  /** Where the first of them stands in a normalised text from a place on; null where none does. */
  find(text: string, from: number): Range | null {
    let first: Range | null = null;
    for (const { stems, pattern } of this.#alternatives) {
      if (!stems.every((stem) => text.includes(stem, from))) continue;
      const match = matchFrom(pattern(), text, from);
      if (match !== null && (first === null || match[0] < first[0])) first = match;
    }
    return first;
  }
}

function matchFrom(pattern: RegExp, text: string, from: number): Range | null {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match && [match.index, match.index + match[0].length];
}

/**
 * Phrases, any of which will do, and with them whatever says the same; `among` others that must be said too. `…` in a
 * phrase stands for a few words. Null where all are empty.
 */
export function compilePhrases(phrases: readonly string[], among: boolean): Phrases | null {
  const alternatives = withAlike(phrases, among).flatMap((phrase) => alternativeOf(phrase) ?? []);
  return alternatives.length === 0 ? null : new Phrases([...new Set(alternatives)]);
}
