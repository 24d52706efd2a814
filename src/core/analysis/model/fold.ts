import { isDigit, isLatin } from '../../language/script.ts';
import type { Lang } from '../../shared/lang.ts';

export const [COMMA, ZERO, QUESTION, APOSTROPHE] = [0x2c, 0x30, 0x3f, 0x27];
const SPACE = 0x20;
const unitsOf = (marks: string): ReadonlySet<number> =>
  new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));

/** Emoji and the like, unit by unit: they go with anything. */
const isPicture = (unit: number): boolean =>
  (unit >= 0x2190 && unit <= 0x2bff) ||
  (unit >= 0xd800 && unit <= 0xdfff) ||
  (unit >= 0xfe00 && unit <= 0xfe0f);
/** White space of every sort, most of which no normalised text has. */
const BLANKS = unitsOf(' \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff');
const isBlank = (unit: number): boolean => BLANKS.has(unit) || (unit >= 0x2000 && unit <= 0x200a);
const MARKS = unitsOf(',;:.!~');
/** Marks that stand between English words. */
const BETWEEN = unitsOf('.,:;!\'"()~-');

const isMark = (unit: number): boolean => MARKS.has(unit) || isBlank(unit);

/** Whether a unit of a folded text only stands between words. */
export const isBetween = (unit: number): boolean => BETWEEN.has(unit) || isBlank(unit);

/** Figures are alike for the model, and in Chinese marks and blanks: one writes a comma where another leaves a gap. */
function alike(unit: number, lang: Lang): number {
  if (isLatin(unit) || (unit > 0x3000 && unit < 0xd800)) return unit;
  if (isDigit(unit)) return ZERO;
  if (isPicture(unit)) return lang === 'zh' ? COMMA : SPACE;
  return lang === 'zh' && isMark(unit) ? COMMA : unit;
}

let folded = new Uint16Array(512);

/** The units of a text as the model reads them, in a list that the next text takes over; a mark said twice counts once. */
export function fold(text: string, lang: Lang): Uint16Array {
  if (folded.length < text.length) folded = new Uint16Array(2 * text.length);
  const blank = lang === 'zh' ? COMMA : SPACE;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isAgain = unit === before && (unit === QUESTION || isMark(unit));
    folded[i] = isAgain ? blank : alike(unit, lang);
    before = unit;
  }
  return folded;
}

/** The last unit before closing marks. */
export function endOf(units: Uint16Array, length: number): number {
  let end = length;
  while (end > 1 && isMark(units[end - 1] as number)) end--;
  return end;
}
