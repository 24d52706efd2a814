import type { Sentence, View } from '../language/sentence.ts';
import type { Lang } from '../shared/lang.ts';
import { featuresOf } from './model/features.ts';
import { aboveThresholds, probabilitiesOf } from './model/linear.ts';
import { modelOf } from './model/models.ts';
import { classNames, ruleNames } from './model/names.ts';
import { resolveNeighbours, resolveSentence } from './resolve.ts';
import { foundIn, type Results } from './rules.ts';

/** How many sentences are heard together at most; more are cut into stretches of about one length. */
const MOST = 6;

/** Neighbours as one sentence, as the model learns lines of several. */
export function joined(views: readonly View[], lang: Lang): Sentence {
  const [first] = views;
  if (views.length === 1 && first !== undefined) return first.sentence;
  return {
    lang,
    text: views.map(({ text }) => text).join(' '),
    own: views.map(({ own }) => own).join(' '),
    mark: views.at(-1)?.mark ?? '',
  };
}

/** Names of what the rules found in neighbouring sentences: before, and after acts were held against each other. */
export function namesTogether(views: readonly View[], results: readonly Results[]): string[] {
  const found = views.map(({ sentence }, i) => foundIn(sentence, results[i] ?? []));
  const raw = new Set(found.flatMap((each) => [...each.keys()]));
  for (const [i, { sentence }] of views.entries()) resolveSentence(sentence, found[i] ?? new Map());
  return ruleNames(raw, new Set(resolveNeighbours(found).flatMap((each) => [...each.keys()])));
}

/** Where stretches of one language begin, none of them much longer than another; the last is the end. */
function cuts(views: readonly View[]): number[] {
  const changes = views.flatMap(({ lang }, i) => (i === 0 || lang !== views[i - 1]?.lang ? [i] : []));
  return [
    ...changes.flatMap((start, i) => {
      const length = (changes[i + 1] ?? views.length) - start;
      const count = Math.ceil(length / MOST);
      return Array.from({ length: count }, (_, k) => start + Math.round((k * length) / count));
    }),
    views.length,
  ];
}

function hearStretch(views: readonly View[], results: readonly Results[]): Float64Array | null {
  const [first] = views;
  if (first === undefined || views.length < 2) return null;
  const sentence = joined(views, first.lang);
  const model = modelOf(first.lang, 'acts');
  const features = featuresOf(sentence, [...namesTogether(views, results), ...classNames(sentence)]);
  return aboveThresholds(model, probabilitiesOf(model, features));
}

/** What was heard last in the sentences of a reply, and from what. */
interface Known {
  readonly results: readonly Results[];
  readonly heard: readonly (Float64Array | null)[];
}

const known = new WeakMap<readonly View[], Known>();

/**
 * What the model hears in each sentence's stretch of the reply as a whole: by act, log-odds above the threshold; `null`
 * for a sentence that stands alone. A second sentence is often only understood after the first. The same lists come
 * back as long as the results are the same.
 */
export function hearTogether(
  views: readonly View[],
  results: readonly Results[],
): readonly (Float64Array | null)[] {
  const before = known.get(views);
  if (before?.results.every((each, i) => each === results[i])) return before.heard;
  const starts = cuts(views);
  const heard = starts.slice(1).flatMap((end, i) => {
    const start = starts[i] ?? 0;
    const stretch = hearStretch(views.slice(start, end), results.slice(start, end));
    return Array.from({ length: end - start }, () => stretch);
  });
  known.set(views, { results, heard });
  return heard;
}
