import { contextAt } from '../../core/analysis/context.ts';
import { type Features, featuresOf, kept } from '../../core/analysis/model/features.ts';
import { classNames, ruleNames, topicNames } from '../../core/analysis/model/names.ts';
import type { Example } from '../../core/analysis/model/train.ts';
import { type Found, resolveNeighbours, resolveSentence } from '../../core/analysis/resolve.ts';
import { runDetectors } from '../../core/analysis/rules.ts';
import { topicTerms } from '../../core/analysis/topics/term-topics.ts';
import type { Sentence, View } from '../../core/language/sentence.ts';
import { buildViews } from '../../core/language/view.ts';
import type { Lang } from '../../core/shared/lang.ts';
import { type CorpusKind, type CorpusLine, LABELS } from './corpus.ts';

/** A corpus line as the model sees it. */
export interface Prepared extends Example {
  readonly line: CorpusLine;
  /** Its sentences, one by one as a reply is read; only the line itself where it is one. */
  readonly parts: readonly Features[];
}

/** A line of several sentences is labelled as a whole, so it is learnt as a whole. */
function joined(views: readonly View[], lang: Lang): Sentence {
  const [first] = views;
  if (views.length === 1 && first !== undefined) return first.sentence;
  const text = views.map((view) => view.text).join(' ');
  const own = views.map((view) => view.own).join(' ');
  return { lang, text, own, mark: views.at(-1)?.mark ?? '' };
}

/** What rules and classes say of each sentence, and of the line as a whole. */
function namesOfActs(views: readonly View[], whole: Sentence): readonly [string[], string[][]] {
  const found: Found[] = views.map(({ sentence }, i) => runDetectors(sentence, contextAt(views, i)));
  const raw = found.map((each) => [...each.keys()]);
  for (const [i, view] of views.entries()) resolveSentence(view, found[i] ?? new Map());
  const own = views.map(({ sentence }, i) => [
    ...ruleNames(raw[i] ?? [], found[i]?.keys() ?? []),
    ...classNames(sentence),
  ]);
  const left = resolveNeighbours(found).flatMap((each) => [...each.keys()]);
  return [[...ruleNames(new Set(raw.flat()), new Set(left)), ...classNames(whole)], own];
}

const namesOfTopics = ({ lang, own }: Sentence): string[] => topicNames(topicTerms(lang, own));

/** Features of a line, and of each of its sentences. */
function featuresIn(text: string, lang: Lang, kind: CorpusKind): Pick<Prepared, 'features' | 'parts'> {
  const views = buildViews(text, lang);
  const whole = joined(views, lang);
  if (kind === 'topics') {
    const features = kept(featuresOf(whole, [...namesOfTopics(whole), ...classNames(whole)]));
    return { features, parts: [features] };
  }
  const [names, own] = namesOfActs(views, whole);
  const features = kept(featuresOf(whole, names));
  if (views.length < 2) return { features, parts: [features] };
  return { features, parts: views.map(({ sentence }, i) => kept(featuresOf(sentence, own[i] ?? []))) };
}

/** Prepares the lines of a corpus for training or measuring. */
export function prepare(lines: readonly CorpusLine[], lang: Lang, kind: CorpusKind): Prepared[] {
  const indices = new Map(LABELS[kind].map((label, index) => [label, index]));
  const toIndices = (labels: Iterable<string>) =>
    [...new Set(labels)].flatMap((label) => indices.get(label) ?? []);
  return lines.map((line) => ({
    line,
    ...featuresIn(line.text, lang, kind),
    labels: toIndices(line.labels),
  }));
}
