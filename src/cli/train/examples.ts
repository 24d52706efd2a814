import { contextAt } from '../../core/analysis/context.ts';
import { featuresOf, kept } from '../../core/analysis/model/features.ts';
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
}

/** A line of several sentences is labelled as a whole, so it is learnt as a whole. */
function joined(views: readonly View[], lang: Lang): Sentence {
  const [first] = views;
  if (views.length === 1 && first !== undefined) return first.sentence;
  const text = views.map((view) => view.text).join(' ');
  const own = views.map((view) => view.own).join(' ');
  return { lang, text, own, mark: views.at(-1)?.mark ?? '' };
}

function namesOfActs(views: readonly View[]): string[] {
  const found: Found[] = views.map(({ sentence }, i) => runDetectors(sentence, contextAt(views, i)));
  const raw = found.flatMap((each) => [...each.keys()]);
  for (const [i, view] of views.entries()) resolveSentence(view, found[i] ?? new Map());
  const left = resolveNeighbours(found).flatMap((each) => [...each.keys()]);
  return ruleNames(new Set(raw), new Set(left));
}

const namesOfTopics = ({ lang, own }: Sentence): string[] => topicNames(topicTerms(lang, own));

/** Prepares the lines of a corpus for training or measuring. */
export function prepare(lines: readonly CorpusLine[], lang: Lang, kind: CorpusKind): Prepared[] {
  const indices = new Map(LABELS[kind].map((label, index) => [label, index]));
  const toIndices = (labels: Iterable<string>) =>
    [...new Set(labels)].flatMap((label) => indices.get(label) ?? []);
  return lines.map((line) => {
    const views = buildViews(line.text, lang);
    const sentence = joined(views, lang);
    const names = kind === 'acts' ? namesOfActs(views) : namesOfTopics(sentence);
    return {
      line,
      features: kept(featuresOf(sentence, [...names, ...classNames(sentence)])),
      labels: toIndices(line.labels),
    };
  });
}
