import { isDigit, isEmoji, isHan, isLatin } from './script.ts';

/** A piece of the normalised text `[start, end)` without blanks at its ends. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly mark: '?' | '!' | '.' | '';
}

const ABBREVIATIONS = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'st',
  'no',
  'nos',
  'vs',
  'approx',
  'inc',
  'ltd',
  'co',
  'dept',
  'tel',
  'ext',
  'e.g',
  'i.e',
  'eg',
  'ie',
  'fig',
  'jr',
  'sr',
  'mt',
]);
/** Abbreviations that may close a sentence: there the next capital decides. */
const MAYBE_LAST = new Set([
  'a.m',
  'p.m',
  'am',
  'pm',
  'etc',
  'u.s',
  'u.k',
  'oz',
  'lb',
  'ft',
  'in',
  'min',
  'hr',
  'hrs',
  'sec',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
  'mon',
  'tue',
  'tues',
  'wed',
  'thu',
  'thurs',
  'fri',
  'sat',
  'sun',
]);
/** Of these only what has a point inside or stands before a capital is ever cut; words like "in", "no", "sun" close sentences too. */
const WORDS_TOO = new Set(['in', 'no', 'sun', 'sat', 'mar', 'am', 'min', 'sec', 'co', 'ext', 'st']);

const unitsOf = (marks: string): ReadonlySet<number> =>
  new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
const HARD = unitsOf('?!.…');
const [QUOTE, NEWLINE, STOP] = [0x22, 0x0a, 0x2e];

const wordBefore = (text: string, at: number): string => {
  let start = at;
  while (start > 0 && at - start < 8) {
    const code = text.charCodeAt(start - 1);
    if (!isLatin(code) && code !== 0x2e) break;
    start--;
  }
  return text.slice(start, at);
};

const nextIsCapital = (text: string, at: number, typed: (at: number) => string): boolean => {
  let next = at;
  while (text.charCodeAt(next) === 0x20 || text.charCodeAt(next) === 0x22) next++;
  if (next >= text.length) return true;
  const char = typed(next);
  return char !== char.toLowerCase() || !isLatin(text.charCodeAt(next));
};

/** Whether the full stop at `at` closes a sentence. */
const isEnd = (text: string, at: number, typed: (at: number) => string): boolean => {
  if (at + 1 >= text.length) return true;
  const next = text.charCodeAt(at + 1);
  const before = text.charCodeAt(at - 1);
  if (isDigit(next) && (isDigit(before) || isLatin(before) || Number.isNaN(before))) return false;
  if (isLatin(next))
    return (
      isHan(before) ||
      (isLatin(before) && typed(at + 1) !== text.charAt(at + 1) && wordBefore(text, at).length > 2)
    );
  if (next === 0x2f || next === 0x40) return false;
  const word = wordBefore(text, at);
  if (word === '' || isHan(next)) return !(ABBREVIATIONS.has(word) && !WORDS_TOO.has(word));
  if (word === 'no') return !isDigit(text.charCodeAt(at + 2));
  const capital = nextIsCapital(text, at + 1, typed);
  if (ABBREVIATIONS.has(word)) return WORDS_TOO.has(word) && capital && word !== 'st';
  if (MAYBE_LAST.has(word)) return capital;
  return !(word.length === 1 && word !== 'i' && isLatin(text.charCodeAt(at + 2)));
};

const hasHan = (text: string, at: number, step: 1 | -1, least: number): boolean => {
  for (let i = 0, p = at; i < least; i++, p += step) if (!isHan(text.charCodeAt(p))) return false;
  return true;
};

/** A soft end: no closing mark, but Chinese chat goes on with a new clause after it. */
const isSoftEnd = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code === 0x20) return hasHan(text, at - 1, -1, 2) && hasHan(text, at + 1, 1, 2);
  if (code === 0x7e) return isHan(text.charCodeAt(at - 1)) && !isDigit(text.charCodeAt(at + 1));
  if (code === 0x3b) return isHan(text.charCodeAt(at - 1)) || isHan(text.charCodeAt(at + 1));
  return isEmoji(code) && !isEmoji(text.charCodeAt(at + 1)) && text.charCodeAt(at + 1) > 0x20;
};

const CLOSERS = '?!.…~)]';

/** End of the run of closing marks that starts at `at`; a quote is taken in where one is open. */
const runEnd = (text: string, at: number, quoteOpen: boolean): number => {
  let end = at;
  while (end < text.length && CLOSERS.includes(text.charAt(end))) end++;
  if (quoteOpen && text.charAt(end) === '"') end++;
  return end;
};

const markOf = (run: string): Piece['mark'] => {
  if (run.includes('?')) return '?';
  if (run.includes('!')) return '!';
  return run.includes('.') || run.includes('…') ? '.' : '';
};

/** Cuts `[start, end)` free of blanks; null when nothing is left. */
const piece = (text: string, start: number, end: number, mark: Piece['mark']): Piece | null => {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) <= 0x20) from++;
  while (to > from && text.charCodeAt(to - 1) <= 0x20) to--;
  return from < to ? { start: from, end: to, mark } : null;
};

/**
 * Splits normalised text into sentences, with or without punctuation. Newlines, emoji, `~`, `;` and a blank between
 * Chinese clauses end one too; decimals, clock times, addresses of pages and abbreviations don't.
 * `typed` gives the character as typed at a place, for telling capitals.
 */
export const splitSentences = (
  text: string,
  typed: (at: number) => string = (at) => text.charAt(at),
): Piece[] => {
  const pieces: Piece[] = [];
  let start = 0;
  let quoteOpen = false;
  const cut = (end: number, mark: Piece['mark']): void => {
    const found = piece(text, start, end, mark);
    if (found) pieces.push(found);
    start = end;
    quoteOpen = false;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) quoteOpen = !quoteOpen;
    else if (code === NEWLINE) cut(i + 1, '');
    else if (HARD.has(code) && (code !== STOP || isEnd(text, i, typed))) {
      const end = runEnd(text, i, quoteOpen);
      cut(end, markOf(text.slice(i, end)));
      i = end - 1;
    } else if (isSoftEnd(text, i)) cut(i + 1, '');
  }
  cut(text.length, '');
  return pieces;
};
