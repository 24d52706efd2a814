import { RELATIVE, RELATIVE_SOURCE, withAlike, withAnyRelative } from './alike.ts';
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

const sourceOf = (token: string, before: string, after: string): string => {
  if (token === RELATIVE) return RELATIVE_SOURCE;
  if (token === ' ' || token === '-') return LATIN.test(before) && LATIN.test(after) ? '[ -]?' : ' ?-? ?';
  if (/^\d+$/.test(token))
    return either(token, LATIN.test(after) || /[.%]/.test(after) ? [] : inChinese(token));
  if (/^[a-z]/.test(token)) return latinWord(token);
  return CHINESE_FIGURE.test(token) && COUNTER.test(after) ? either(token, inDigits(token)) : literal(token);
};

/** People put blanks between figures, letters and characters, or leave them out. */
const joint = (token: string, before: string): string =>
  before === '' || /[ -]/.test(before) || token === ' ' || token === '-' ? '' : ' ?';

/** Source of one normalised alternative. */
function sourceOfAlternative(text: string): string {
  const tokens = text.match(TOKEN) ?? [];
  const parts = tokens.map((token, i) => {
    const before = tokens[i - 1]?.at(-1) ?? '';
    return joint(token, before) + sourceOf(token, before, tokens[i + 1]?.charAt(0) ?? '');
  });
  const open = LATIN.test(text.charAt(0)) ? '(?<![a-z0-9]|\\d\\.)' : '';
  const close = LATIN.test(text.charAt(text.length - 1)) ? '(?![a-z0-9])' : '';
  return `${open}${parts.join('')}${close}`;
}

/** One global pattern without nested repeats; null where all are empty. */
function compile(alternatives: readonly string[], meant: (text: string) => string): RegExp | null {
  const texts = alternatives.map((typed) => normalise(typed).text.trim()).filter((text) => text !== '');
  return texts.length === 0
    ? null
    : new RegExp(texts.map((text) => sourceOfAlternative(meant(text))).join('|'), 'g');
}

/** Names, any of which will do, as they are. */
export const compileNames = (names: readonly string[]): RegExp | null => compile(names, (text) => text);

/** Phrases, any of which will do, and with them whatever says the same. */
export const compilePhrases = (phrases: readonly string[]): RegExp | null =>
  compile(withAlike(phrases), withAnyRelative);
