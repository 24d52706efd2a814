import { EN_NUMBER_WORDS, parseEnglish } from './numbers-en.ts';
import { spanOfChinese, ZH_NUMERALS } from './numbers-zh.ts';

/** Digits, with thousands commas or decimals; never the tail of a longer number or of a word. */
const FIGURES = '(?<![\\d.])(?:\\d{1,3}(?:,\\d{3}){1,8}(?!\\d)|\\d+)(?:\\.\\d+)?';
/** Sources of regular expressions for a number as the language writes it. */
export const NUMBER_ZH = `(?:${FIGURES}|[${ZH_NUMERALS}]{1,12}来?|半)`;
export const NUMBER_EN = `(?:(?<![a-z0-9])(?:${FIGURES}|${EN_NUMBER_WORDS}|a couple(?: of)?|half an?|an?))`;
/** Between the two ends of a span. */
export const TO_ZH = ' ?(?:-|~|到|至|或者?) ?';
export const TO_EN = '(?: ?[-~] ?| to | or )';

const parseFigures = (text: string): number | null => {
  const value = Number(text.replaceAll(',', ''));
  return Number.isFinite(value) ? value : null;
};

/** Both ends of a number as it was written, null when it cannot be read. */
export function readSpan(text: string): readonly [number, number] | null {
  const first = text.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) {
    const value = parseFigures(text);
    return value === null ? null : [value, value];
  }
  if (first > 0x7f) return spanOfChinese(text);
  if (text.startsWith('a couple')) return [2, 2];
  if (text.startsWith('half')) return [0.5, 0.5];
  if (text === 'a' || text === 'an') return [1, 1];
  const value = parseEnglish(text);
  return value === null ? null : [value, value];
}

/** Ends of a span of which the second number may be missing. */
export function readEnds(from: string, to: string | undefined): readonly [number, number] | null {
  const low = readSpan(from);
  if (!low || to === undefined) return low;
  const high = readSpan(to);
  return high && high[1] >= low[0] ? [low[0], high[1]] : null;
}
