import type { Sentence } from '../../language/sentence.ts';
import type { Lang, Range } from '../../shared/lang.ts';

/** Buckets that features are hashed into. */
export const BUCKETS = 1 << 16;

/** What a sentence shows to a linear model: a bucket, how much it counts, and where in the text it stands. */
export interface Features {
  readonly buckets: Int32Array;
  readonly values: Float64Array;
  /** In the sentence's normalised text; `[0, 0]` for what has no place. */
  readonly places: readonly Range[];
}

const NO_PLACE: Range = [0, 0];

/** FNV-1a over the units of a text from `start` to `end`, with a seed that tells kinds of features apart. */
function hashUnits(text: string, start: number, end: number, seed: number): number {
  let hash = (2166136261 ^ seed) >>> 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619) >>> 0;
  hash ^= hash >>> 15;
  return (Math.imul(hash, 2246822519) >>> 0) & (BUCKETS - 1);
}

/** Collects features once each. */
class Bag {
  readonly places = new Map<number, Range>();

  add(text: string, start: number, end: number, seed: number): void {
    const bucket = hashUnits(text, start, end, seed);
    if (!this.places.has(bucket)) this.places.set(bucket, [start, end]);
  }

  addName(name: string): void {
    this.places.set(hashUnits(name, 0, name.length, 99), NO_PLACE);
  }
}

/** Figures are alike for the model: their kind matters, not their value. */
const plain = (text: string): string => text.replace(/\d/g, '0');

function addChars(bag: Bag, text: string, lengths: readonly number[], seed: number): void {
  for (const length of lengths) {
    for (let i = 0; i + length <= text.length; i++) bag.add(text, i, i + length, seed + length);
  }
}

const WORD = /[a-z0]+(?:'[a-z]+)?|[?!.,:;]|[^\sa-z0]/g;

function addWords(bag: Bag, text: string): void {
  let before: Range | null = null;
  for (const match of text.matchAll(WORD)) {
    const here: Range = [match.index, match.index + match[0].length];
    bag.add(text, here[0], here[1], 20);
    if (before !== null) bag.add(text, before[0], here[1], 21);
    before = here;
  }
}

/** How a sentence begins and ends says much about what it does. */
function addEdges(bag: Bag, text: string, lang: Lang): void {
  const length = lang === 'zh' ? 2 : 5;
  bag.add(text, 0, Math.min(length, text.length), 40);
  bag.add(text, Math.max(0, text.length - length), text.length, 41);
}

const lengthClass = (length: number): string => `length:${Math.min(8, Math.floor(Math.log2(length + 1)))}`;

/** Weight of a named feature, such as what a rule found, beside the n-grams, which share a length of one. */
const NAMED = 0.6;

/** The features of a sentence; `names` are what rules and classes said of it. */
export function featuresOf(sentence: Sentence, names: Iterable<string>): Features {
  const text = plain(sentence.own);
  const bag = new Bag();
  if (sentence.lang === 'zh') addChars(bag, text, [1, 2, 3], 0);
  else {
    addWords(bag, text);
    addChars(bag, text, [3, 4], 10);
  }
  addEdges(bag, text, sentence.lang);
  const share = 1 / Math.sqrt(Math.max(1, bag.places.size));
  const grams = bag.places.size;
  for (const name of [...names, `mark:${sentence.mark}`, lengthClass(text.length)]) bag.addName(name);
  const buckets = Int32Array.from(bag.places.keys());
  const values = new Float64Array(buckets.length).fill(NAMED);
  values.fill(share, 0, Math.min(grams, values.length));
  return { buckets, values, places: [...bag.places.values()] };
}
