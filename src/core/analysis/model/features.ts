import type { Sentence } from '../../language/sentence.ts';
import type { Lang } from '../../shared/lang.ts';
import { rememberedByText } from '../../shared/memo.ts';
import { Bag, hashRun, hashUnits } from './bag.ts';
import { endOf, fold } from './fold.ts';
import { frameOf, isCommon } from './frames.ts';
import { type Tokens, tokensOf } from './tokens.ts';

/** What a sentence shows to a linear model: a bucket, how much it counts, and where in the text it stands. */
export interface Features {
  readonly buckets: Int32Array;
  readonly values: Float64Array;
  /** In the sentence's normalised text, two numbers a feature: start and end; both 0 for what has no place. */
  readonly places: Int32Array;
  /** How many of the first are runs of words or characters. */
  readonly runs: number;
}

/** How long the vector of each group of features is. */
const LENGTHS = {
  runs: 1,
  letters: 0.5,
  frames: 0.5,
  pairs: 0.7,
  edges: { zh: 0.3, en: 0.2 },
} as const;
/** Weight of a named feature beside the groups. */
const NAMED = 0.15;

/** Seeds that tell the groups apart. */
const [RUN, LETTERS, FRAME, PAIR, FIRST, LAST, NAME] = [1, 30, 40, 50, 60, 70, 99];

/** Runs of tokens, `least` to `most` of them. */
function addRuns(bag: Bag, tokens: Tokens, least: number, most: number, seed: number): void {
  const { size, hashes, starts, ends } = tokens;
  for (let length = least; length <= most; length++) {
    for (let from = 0; from + length <= size; from++) {
      const hash = hashRun(hashes, from, from + length, seed + length);
      bag.put(hash, starts[from] as number, ends[from + length - 1] as number);
    }
  }
}

/** Three and four letters of a word in a row, with a sign where it begins and ends. */
function addLetters(bag: Bag, units: Uint16Array, { size, starts, ends }: Tokens): void {
  for (let token = 0; token < size; token++) {
    const [start, end] = [starts[token] as number, ends[token] as number];
    for (let length = 3; length <= 4; length++) {
      const add = (from: number, to: number, side: number) =>
        bag.put(hashUnits(units, from, to, LETTERS + side + length), from, to);
      add(start, Math.min(end, start + length - 1), 10);
      add(Math.max(start, end - length + 1), end, 20);
      for (let from = start; from + length <= end; from++) add(from, from + length, 0);
    }
  }
}

/** Two common characters with one or two between them. */
function addPairs(bag: Bag, { size, hashes, starts, ends }: Tokens, lang: Lang): void {
  const pair = new Int32Array(2);
  for (let first = 0; first < size; first++) {
    pair[0] = hashes[first] as number;
    if (!isCommon(pair[0], lang)) continue;
    for (let second = first + 2; second <= first + 3 && second < size; second++) {
      pair[1] = hashes[second] as number;
      if (isCommon(pair[1], lang))
        bag.put(hashRun(pair, 0, 2, PAIR), starts[first] as number, ends[second] as number);
    }
  }
}

/** How a sentence begins and ends says much about what it does. */
function addEdges(bag: Bag, { size, hashes, starts, ends }: Tokens): void {
  for (let length = 1; length <= Math.min(3, size); length++) {
    bag.put(hashRun(hashes, 0, length, FIRST + length), 0, ends[length - 1] as number);
    const from = size - length;
    bag.put(hashRun(hashes, from, size, LAST + length), starts[from] as number, ends[size - 1] as number);
  }
}

/** Hash of a named feature, such as what a rule found. */
const hashOfName = rememberedByText(1000, (name) =>
  hashUnits(
    Uint16Array.from({ length: name.length }, (_, i) => name.charCodeAt(i)),
    0,
    name.length,
    NAME,
  ),
);

/** Hashes of the closing mark and of the length by its powers of two. */
const MARKED = {
  '?': hashOfName('mark:?'),
  '!': hashOfName('mark:!'),
  '.': hashOfName('mark:.'),
  '': hashOfName('mark:'),
} as const;
const LONGEST = 8;
const SPANS = Array.from({ length: LONGEST + 1 }, (_, power) => hashOfName(`length:${power}`));
const spanHash = (length: number): number =>
  SPANS[Math.min(LONGEST, Math.floor(Math.log2(length + 1)))] as number;

/** Adds every group; returns how many features are runs. */
function addWords(bag: Bag, units: Uint16Array, tokens: Tokens, lang: Lang): number {
  addRuns(bag, tokens, 1, 2, RUN);
  bag.share(LENGTHS.runs);
  const runs = bag.size;
  if (lang === 'zh') {
    addPairs(bag, tokens, lang);
    bag.share(LENGTHS.pairs);
  } else {
    addLetters(bag, units, tokens);
    bag.share(LENGTHS.letters);
    addRuns(bag, frameOf(tokens, lang), 2, 4, FRAME);
    bag.share(LENGTHS.frames);
  }
  addEdges(bag, tokens);
  bag.share(LENGTHS.edges[lang]);
  return runs;
}

/** The features of a sentence, good until the next one's; `names` are what rules and classes said of it. */
export function featuresOf({ own, lang, mark }: Sentence, names: Iterable<string>): Features {
  const units = fold(own, lang);
  const end = endOf(units, own.length);
  const bag = new Bag();
  const runs = addWords(bag, units, tokensOf(units, lang === 'zh' ? end : own.length, lang), lang);
  for (const name of names) bag.put(hashOfName(name), 0, 0);
  bag.put(MARKED[mark], 0, 0);
  bag.put(spanHash(end), 0, 0);
  bag.value(NAMED);
  return { ...bag.collected, runs };
}

/** Features to be kept while others are worked out. */
export const kept = ({ buckets, values, places, runs }: Features): Features => ({
  runs,
  buckets: buckets.slice(),
  values: values.slice(),
  places: places.slice(),
});
