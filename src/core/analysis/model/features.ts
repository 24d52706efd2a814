import type { Sentence } from '../../language/sentence.ts';
import type { Lang } from '../../shared/lang.ts';

/** Buckets that features are hashed into. */
export const BUCKETS = 1 << 16;

/** What a sentence shows to a linear model: a bucket, how much it counts, and where in the text it stands. */
export interface Features {
  readonly buckets: Int32Array;
  readonly values: Float64Array;
  /** In the sentence's normalised text, two numbers a feature: start and end; both 0 for what has no place. */
  readonly places: Int32Array;
}

const APOSTROPHE = 39;

/**
 * FNV-1a over the units of a text from `start` to `end`, with a seed that tells kinds of features apart. Hasty hands
 * leave apostrophes out, so they don't count.
 */
function hashUnits(text: string, start: number, end: number, seed: number): number {
  let hash = (2166136261 ^ seed) >>> 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code !== APOSTROPHE) hash = Math.imul(hash ^ code, 16777619) >>> 0;
  }
  hash ^= hash >>> 15;
  return (Math.imul(hash, 2246822519) >>> 0) & (BUCKETS - 1);
}

/** Which bag saw a bucket last: a bag needs no set of its own and none has to be emptied. */
const seenBy = new Int32Array(BUCKETS);
let bags = 0;

/** Collects features once each. */
class Bag {
  readonly buckets: number[] = [];
  readonly places: number[] = [];
  readonly #stamp = ++bags;

  add(text: string, start: number, end: number, seed: number): void {
    this.#put(hashUnits(text, start, end, seed), start, end);
  }

  /** Two words that follow each other, whatever stands between. */
  addPair(text: string, before: number, start: number, end: number, seed: number): void {
    let stop = start;
    while (stop > before && !/[a-z0?]/.test(text[stop - 1] ?? '')) stop--;
    this.#put(
      hashUnits(text, start, end, hashUnits(text, before, Math.max(stop, before + 1), seed) + 1),
      before,
      end,
    );
  }

  addName(name: string): void {
    this.#put(hashUnits(name, 0, name.length, 99), 0, 0);
  }

  #put(bucket: number, start: number, end: number): void {
    if (seenBy[bucket] === this.#stamp) return;
    seenBy[bucket] = this.#stamp;
    this.buckets.push(bucket);
    this.places.push(start, end);
  }
}

/** Emoji and the like, unit by unit: they go with anything. */
const PICTURES = /[\u2190-\u2bff\ud800-\udfff]|[\ufe00-\ufe0f]/g;

/** Figures are alike for the model, and in Chinese marks and blanks: one writes a comma where another leaves a gap. */
const plain = (text: string, lang: Lang): string => {
  const figures = /\d/.test(text) ? text.replace(/\d/g, '0') : text;
  const spoken = figures.replace(PICTURES, lang === 'zh' ? ',' : ' ');
  return lang === 'zh' ? spoken.replace(/[\s,;:.!~]/g, ',') : spoken;
};

/** The last unit before closing marks. */
function endOf(text: string): number {
  let end = text.length;
  while (end > 1 && /[\s,;:.!~]/.test(text[end - 1] ?? '')) end--;
  return end;
}

function addChars(bag: Bag, text: string, end: number): void {
  for (const length of [1, 2, 3]) {
    for (let i = 0; i + length <= end; i++) bag.add(text, i, i + length, length);
  }
}

const WORD = /[a-z0]+(?:'[a-z]+)?|\?|[^\sa-z0.,:;!'"()~-]/g;

/** Words, pairs of them, and the letters of each word with the blanks around it. */
function addWords(bag: Bag, text: string): void {
  let before = -1;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    bag.add(text, start, end, 20);
    if (before >= 0) bag.addPair(text, before, start, end, 21);
    before = start;
    for (const length of [3, 4]) {
      bag.add(text, start, Math.min(end, start + length - 1), 30 + length);
      bag.add(text, Math.max(start, end - length + 1), end, 32 + length);
      for (let i = start; i + length <= end; i++) bag.add(text, i, i + length, 10 + length);
    }
  }
}

/** How a sentence begins and ends says much about what it does. */
function addEdges(bag: Bag, text: string, end: number, lang: Lang): void {
  for (const length of lang === 'zh' ? [1, 2, 3] : [5]) {
    bag.add(text, 0, Math.min(length, end), 40 + 2 * length);
    bag.add(text, Math.max(0, end - length), end, 41 + 2 * length);
  }
}

const lengthClass = (length: number): string => `length:${Math.min(8, Math.floor(Math.log2(length + 1)))}`;

/** Weight of a named feature, such as what a rule found, beside the n-grams, which share a length of one. */
const NAMED = 0.15;

/** The features of a sentence; `names` are what rules and classes said of it. */
export function featuresOf(sentence: Sentence, names: Iterable<string>): Features {
  const text = plain(sentence.own, sentence.lang);
  const end = endOf(text);
  const bag = new Bag();
  if (sentence.lang === 'zh') addChars(bag, text, end);
  else addWords(bag, text);
  addEdges(bag, text, end, sentence.lang);
  const grams = bag.buckets.length;
  for (const name of names) bag.addName(name);
  bag.addName(`mark:${sentence.mark}`);
  bag.addName(lengthClass(end));
  const values = new Float64Array(bag.buckets.length).fill(NAMED);
  values.fill(1 / Math.sqrt(Math.max(1, grams)), 0, grams);
  return { buckets: Int32Array.from(bag.buckets), values, places: Int32Array.from(bag.places) };
}
