import { isDigit, isLatin } from '../../language/script.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { Lang } from '../../shared/lang.ts';
import { rememberedByText } from '../../shared/memo.ts';
import { Bag, hashUnits } from './bag.ts';

/** What a sentence shows to a linear model: a bucket, how much it counts, and where in the text it stands. */
export interface Features {
  readonly buckets: Int32Array;
  readonly values: Float64Array;
  /** In the sentence's normalised text, two numbers a feature: start and end; both 0 for what has no place. */
  readonly places: Int32Array;
}

const [SPACE, COMMA, ZERO, QUESTION, APOSTROPHE] = [0x20, 0x2c, 0x30, 0x3f, 0x27];
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

/** Figures are alike for the model, and in Chinese marks and blanks: one writes a comma where another leaves a gap. */
function alike(unit: number, lang: Lang): number {
  if (isLatin(unit) || (unit > 0x3000 && unit < 0xd800)) return unit;
  if (isDigit(unit)) return ZERO;
  if (isPicture(unit)) return lang === 'zh' ? COMMA : SPACE;
  return lang === 'zh' && isMark(unit) ? COMMA : unit;
}

let folded = new Uint16Array(512);

/** The units of a text as the model reads them, in a list that the next text takes over; a mark said twice counts once. */
function fold(text: string, lang: Lang): Uint16Array {
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
function endOf(units: Uint16Array, length: number): number {
  let end = length;
  while (end > 1 && isMark(units[end - 1] as number)) end--;
  return end;
}

function addChars(bag: Bag, end: number): void {
  for (let length = 1; length <= 3; length++) {
    for (let i = 0; i + length <= end; i++) bag.add(i, i + length, length);
  }
}

const isWordy = (unit: number): boolean => isLatin(unit) || unit === ZERO;

/** Where the word, question mark or other sign ends that begins at a place; the place itself where none does. */
function tokenEnd(units: Uint16Array, start: number, length: number): number {
  const first = units[start] as number;
  if (!isWordy(first))
    return first !== QUESTION && (BETWEEN.has(first) || isBlank(first)) ? start : start + 1;
  let end = start;
  while (end < length && isWordy(units[end] as number)) end++;
  if (units[end] !== APOSTROPHE || end + 1 >= length || !isLatin(units[end + 1] as number)) return end;
  end++;
  while (end < length && isLatin(units[end] as number)) end++;
  return end;
}

/** Two words that follow each other, whatever stands between. */
function addPair(bag: Bag, units: Uint16Array, before: number, start: number, end: number): void {
  let stop = start;
  while (stop > before && !isWordy(units[stop - 1] as number) && units[stop - 1] !== QUESTION) stop--;
  const first = hashUnits(units, before, Math.max(stop, before + 1), 21);
  bag.put(hashUnits(units, start, end, first + 1), before, end);
}

/** The letters of a word with the blanks around it. */
function addLetters(bag: Bag, start: number, end: number): void {
  for (let length = 3; length <= 4; length++) {
    bag.add(start, Math.min(end, start + length - 1), 30 + length);
    bag.add(Math.max(start, end - length + 1), end, 32 + length);
    for (let i = start; i + length <= end; i++) bag.add(i, i + length, 10 + length);
  }
}

/** Words, pairs of them, and their letters. */
function addWords(bag: Bag, units: Uint16Array, length: number): void {
  let before = -1;
  for (let start = 0; start < length; ) {
    const end = tokenEnd(units, start, length);
    if (end > start) {
      bag.add(start, end, 20);
      if (before >= 0) addPair(bag, units, before, start, end);
      before = start;
      addLetters(bag, start, end);
    }
    start = Math.max(end, start + 1);
  }
}

/** How a sentence begins and ends says much about what it does. */
function addEdges(bag: Bag, end: number, lang: Lang): void {
  for (const length of lang === 'zh' ? [1, 2, 3] : [5]) {
    bag.add(0, Math.min(length, end), 40 + 2 * length);
    bag.add(Math.max(0, end - length), end, 41 + 2 * length);
  }
}

const lengthClass = (length: number): string => `length:${Math.min(8, Math.floor(Math.log2(length + 1)))}`;

/** Bucket of a named feature, such as what a rule found. */
const bucketOf = rememberedByText(1000, (name) =>
  hashUnits(
    Uint16Array.from({ length: name.length }, (_, i) => name.charCodeAt(i)),
    0,
    name.length,
    99,
  ),
);

/** Weight of a named feature beside the n-grams, which share a length of one. */
const NAMED = 0.15;

/** The features of a sentence, good until the next one's; `names` are what rules and classes said of it. */
export function featuresOf({ own, lang, mark }: Sentence, names: Iterable<string>): Features {
  const units = fold(own, lang);
  const end = endOf(units, own.length);
  const bag = new Bag(units);
  if (lang === 'zh') addChars(bag, end);
  else addWords(bag, units, own.length);
  addEdges(bag, end, lang);
  const grams = bag.size;
  for (const name of names) bag.put(bucketOf(name), 0, 0);
  bag.put(bucketOf(`mark:${mark}`), 0, 0);
  bag.put(bucketOf(lengthClass(end)), 0, 0);
  const features = bag.collected;
  features.values.fill(NAMED, grams);
  features.values.fill(1 / Math.sqrt(Math.max(1, grams)), 0, grams);
  return features;
}

/** Features to be kept while others are worked out. */
export const kept = ({ buckets, values, places }: Features): Features => ({
  buckets: buckets.slice(),
  values: values.slice(),
  places: places.slice(),
});
