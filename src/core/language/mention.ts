import type { Range } from '../shared/lang.ts';
import { compileAlternatives } from './mention-compile.ts';
import { isNegated } from './negation.ts';
import type { View } from './sentence.ts';

export interface MentionOptions {
  /** Take what is denied ("没有雨罩", "doesn't fold") for a mention too. */
  readonly allowNegated?: boolean;
}

export interface SpreadOptions extends MentionOptions {
  /** Look into quoted and reported speech too, as for what the customer said. */
  readonly reported?: boolean;
}

const compiled = new WeakMap<readonly string[], readonly RegExp[]>();

const compile = (mention: readonly string[]): readonly RegExp[] => {
  const known = compiled.get(mention);
  if (known) return known;
  const items = mention.flatMap((item) => compileAlternatives(item.split('|')) ?? []);
  compiled.set(mention, items);
  return items;
};

/** Whether an item stands in the text, and where; a denied place counts only when no other is there. */
const findItem = (
  text: string,
  item: RegExp,
): { readonly range: Range; readonly negated: boolean } | null => {
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

const firstRange = (sentences: readonly View[], item: RegExp, options: SpreadOptions): Range | null => {
  for (const sentence of sentences) {
    const found = findItem(options.reported ? sentence.text : sentence.own, item);
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
