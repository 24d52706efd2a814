import { readSpan } from './numbers.ts';
import { EN_NUMBER_WORDS } from './numbers-en.ts';
import { ZH_NUMERALS } from './numbers-zh.ts';
import { scan } from './scan.ts';
import type { Quantity } from './types.ts';
import { UNIT_WORDS, unitOf } from './units.ts';

const FIGURES = '(?<![\\d.:])(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d+)?';
const PATTERN = new RegExp(
  `(?<from>${FIGURES}|[${ZH_NUMERALS}]{1,10}|(?<![a-z])${EN_NUMBER_WORDS}(?![a-z]))(?:[ -]?(?<unit>${UNIT_WORDS}))?`,
  'g',
);

/** A lone Chinese figure without a unit is mostly part of a word (一下, 万一). */
const stray = (text: string, unit: string | undefined): boolean =>
  unit === undefined &&
  text.charCodeAt(0) > 0x7f &&
  (text.length === 1 || /^(?:万一|千万|万千|一一)$/.test(text));

/** Numbers with the unit behind them: 20寸, five kilos, 350 ml, 两百. */
export function findNumbers(text: string): Quantity[] {
  return scan(text, PATTERN, (groups, start, end) => {
    const from = groups.from ?? '';
    const span = stray(from, groups.unit) ? null : readSpan(from);
    if (!span) return null;
    const unit = groups.unit === undefined ? null : unitOf(groups.unit);
    return { kind: 'number', range: [start, end], value: span[1], unit };
  });
}
