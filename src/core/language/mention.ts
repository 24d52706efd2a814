import type { Range } from '../shared/lang.ts';
import { rememberedByObject, rememberedByText, roomFor } from '../shared/memo.ts';
import { toldIn } from './found-out.ts';
import { compilePhrases, type Phrases } from './mention-compile.ts';
import { isNegated } from './negation.ts';
import type { Sentence, View } from './sentence.ts';
import { meantOrQuotedIn } from './unmeant.ts';

export interface MentionOptions {
  /** Take what is denied ("没有雨罩", "doesn't fold") for a mention too. */
  readonly allowNegated?: boolean;
}

export interface SpreadOptions extends MentionOptions {
  /** Look into quoted and reported speech too, as for what the customer said. */
  readonly reported?: boolean;
  /** What a sentence says in other words than its own, with the typed range that says it. */
  readonly implied?: (sentence: View) => readonly { readonly text: string; readonly range: Range }[];
}

/** Phrases of one item: where a `||` parts its alternatives there are several, the earlier ones first at one place. */
type Item = readonly Phrases[];

/** Patterns by their alternatives: lists filled with the dates of a session share the rest with other sessions. */
const patternsOf = (among: boolean) =>
  rememberedByText(1000, (alternatives) => compilePhrases(alternatives.split('|'), among));
const alone = patternsOf(false);
const among = patternsOf(true);
const compile = rememberedByObject((mention: readonly string[]): readonly Item[] => {
  const patternOf = mention.length > 1 ? among : alone;
  return mention
    .map((item) => item.split('||').flatMap((alternatives) => patternOf(alternatives) ?? []))
    .filter((item) => item.length > 0);
});

interface FoundItem {
  readonly range: Range;
  readonly negated: boolean;
}

type Match = (phrases: Phrases, from: number) => Range | null;

/** The first match of any of the phrases from a place on. */
function firstOf(item: Item, from: number, match: Match): Range | null {
  let first: Range | null = null;
  for (const phrases of item) {
    const range = match(phrases, from);
    if (range && (first === null || range[0] < first[0])) first = range;
  }
  return first;
}

const matcherOf =
  (text: string): Match =>
  (phrases, from) =>
    phrases.find(text, from);

/** Whether an item stands in the text, and where; a denied place counts only when no other is there. */
function findItem(text: string, item: Item, match: Match = matcherOf(text)): FoundItem | null {
  const first = firstOf(item, 0, match);
  for (let range = first; range; range = firstOf(item, range[1], match))
    if (!isNegated(text, range[0], range[1])) return { range, negated: false };
  return first && { range: first, negated: true };
}

/** All items of a mention in a text, and whether one of them is denied; null when one is absent. */
export function locateMention(
  text: string,
  mention: readonly string[],
): { readonly ranges: Range[]; readonly negated: boolean } | null {
  const items = compile(mention);
  if (items.length === 0) return null;
  const ranges: Range[] = [];
  let negated = false;
  for (const item of items) {
    const found = findItem(text, item);
    if (!found) return null;
    ranges.push(found.range);
    negated ||= found.negated;
  }
  return { ranges, negated };
}

/**
 * Where a normalised text speaks of something: one range an item, or null when an item is absent or denied.
 * Items and alternatives are plain text, folded as the text is.
 */
export function findMention(
  text: string,
  mention: readonly string[],
  options: MentionOptions = {},
): Range[] | null {
  const found = locateMention(text, mention);
  return found && (options.allowNegated || !found.negated) ? found.ranges : null;
}

/** The items in one run of sentences, as typed ranges; null when one is absent. */
const findAcross = (
  sentences: readonly View[],
  items: readonly Item[],
  options: SpreadOptions,
): Range[] | null => {
  const ranges: Range[] = [];
  for (const item of items) {
    const range = firstRange(sentences, item, options);
    if (!range) return null;
    ranges.push(range);
  }
  return ranges;
};

/** First matches remembered of a sentence, by phrases. */
const MOST_PATTERNS = 200;
const inOwn = roomFor<Sentence, Map<Phrases, Range | null>>();
const inText = roomFor<Sentence, Map<Phrases, Range | null>>();

/** As `findItem`, with what is remembered of the sentence. */
function itemIn(sentence: Sentence, item: Item, reported: boolean): FoundItem | null {
  const text = reported ? meantOrQuotedIn(sentence) : toldIn(sentence);
  const room = reported && sentence.text !== sentence.own ? inText : inOwn;
  const known = room.get(sentence) ?? new Map<Phrases, Range | null>();
  return findItem(text, item, (phrases, from) => {
    const before = from === 0 ? known.get(phrases) : undefined;
    if (before !== undefined) return before;
    const range = phrases.find(text, from);
    if (from > 0) return range;
    if (known.size >= MOST_PATTERNS) known.clear();
    known.set(phrases, range);
    room.set(sentence, known);
    return range;
  });
}

const firstRange = (sentences: readonly View[], item: Item, options: SpreadOptions): Range | null => {
  for (const sentence of sentences) {
    const found = itemIn(sentence, item, options.reported === true);
    if (found && (options.allowNegated || !found.negated)) return sentence.origin(...found.range);
    const implied = options
      .implied?.(sentence)
      .find(({ text }) => firstOf(item, 0, matcherOf(text)) !== null);
    if (implied) return implied.range;
  }
  return null;
};

/**
 * Where a reply speaks of something, as ranges in the typed text: within one sentence if it can be, else with the
 * items spread over the reply. Null when an item is absent or denied everywhere.
 */
export function mentionsIn(
  sentences: readonly View[],
  mention: readonly string[],
  options: SpreadOptions = {},
): Range[] | null {
  const items = compile(mention);
  if (items.length === 0) return null;
  for (const sentence of sentences) {
    const ranges = findAcross([sentence], items, options);
    if (ranges) return ranges;
  }
  return sentences.length > 1 && items.length > 1 ? findAcross(sentences, items, options) : null;
}

/**
 * The same for an answer: one of several items may stand in the question alone ("Does it arrive in time?" – "On Friday"),
 * where all others stand in one sentence of the answer. Ranges in the typed answer.
 */
export function mentionsInAnswer(
  sentences: readonly View[],
  mention: readonly string[],
  question: string,
  options: SpreadOptions = {},
): Range[] | null {
  const items = compile(mention);
  if (items.length < 2) return null;
  const inQuestion = items.map((item) => findItem(question, item) !== null);
  if (!inQuestion.includes(true)) return null;
  for (const sentence of sentences) {
    const found = items.map((item) => firstRange([sentence], item, options));
    const missing = found.flatMap((range, i) => (range === null ? [i] : []));
    const [only] = missing;
    if (missing.length === 1 && only !== undefined && inQuestion[only])
      return found.flatMap((range) => (range === null ? [] : [range]));
  }
  return null;
}
