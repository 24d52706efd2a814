import type { Range } from '../shared/lang.ts';
import { rememberedByObject, rememberedByText, roomFor } from '../shared/memo.ts';
import { compileAlternatives } from './mention-compile.ts';
import { isNegated } from './negation.ts';
import type { Sentence, View } from './sentence.ts';

export interface MentionOptions {
  /** Take what is denied ("没有雨罩", "doesn't fold") for a mention too. */
  readonly allowNegated?: boolean;
}

export interface SpreadOptions extends MentionOptions {
  /** Look into quoted and reported speech too, as for what the customer said. */
  readonly reported?: boolean;
}

/** Patterns by their alternatives: lists filled with the dates of a session share them with other sessions. */
const itemOf = rememberedByText(1000, (item) => compileAlternatives(item.split('|')));
const compile = rememberedByObject((mention: readonly string[]): readonly RegExp[] =>
  mention.flatMap((item) => itemOf(item) ?? []),
);

interface FoundItem {
  readonly range: Range;
  readonly negated: boolean;
}

/** Whether an item stands in the text, and where; a denied place counts only when no other is there. */
const findItem = (text: string, item: RegExp): FoundItem | null => {
  let denied: Range | null = null;
  item.lastIndex = 0;
  for (let match = item.exec(text); match; match = item.exec(text)) {
    const range: Range = [match.index, match.index + match[0].length];
    if (!isNegated(text, range[0], range[1])) return { range, negated: false };
    denied ??= range;
  }
  return denied && { range: denied, negated: true };
};

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
  items: readonly RegExp[],
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

type Places = Map<RegExp, FoundItem | null>;
/** Items remembered of a sentence. */
const MOST_ITEMS = 200;
const inOwn = roomFor<Sentence, Places>();
const inText = roomFor<Sentence, Places>();

/** As `findItem`, remembered for the sentence. */
function itemIn(sentence: Sentence, item: RegExp, reported: boolean): FoundItem | null {
  const room = reported && sentence.text !== sentence.own ? inText : inOwn;
  const places = room.get(sentence) ?? new Map();
  const known = places.get(item);
  if (known !== undefined) return known;
  const found = findItem(reported ? sentence.text : sentence.own, item);
  if (places.size >= MOST_ITEMS) places.clear();
  places.set(item, found);
  room.set(sentence, places);
  return found;
}

const firstRange = (sentences: readonly View[], item: RegExp, options: SpreadOptions): Range | null => {
  for (const sentence of sentences) {
    const found = itemIn(sentence, item, options.reported === true);
    if (found && (options.allowNegated || !found.negated)) return sentence.origin(...found.range);
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
