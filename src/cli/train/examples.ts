import { contextAt } from '../../core/analysis/context.ts';
import { featuresOf, kept } from '../../core/analysis/model/features.ts';
import { classNames, topicNames } from '../../core/analysis/model/names.ts';
import type { Example } from '../../core/analysis/model/train.ts';
import { resultsOf } from '../../core/analysis/rules.ts';
import { joined, namesTogether } from '../../core/analysis/together.ts';
import { topicTerms } from '../../core/analysis/topics/term-topics.ts';
import type { Sentence, View } from '../../core/language/sentence.ts';
import { buildViews } from '../../core/language/view.ts';
import type { Lang } from '../../core/shared/lang.ts';
import { type CorpusKind, type CorpusLine, LABELS } from './corpus.ts';

/** A corpus line as the model sees it. */
export interface Prepared extends Example {
  readonly line: CorpusLine;
}

const namesOfActs = (views: readonly View[]): string[] =>
  namesTogether(
    views,
    views.map(({ sentence }, i) => resultsOf(sentence, contextAt(views, i))),
  );

const namesOfTopics = ({ lang, own }: Sentence): string[] => topicNames(topicTerms(lang, own));

/** Prepares the lines of a corpus for training or measuring. */
export function prepare(lines: readonly CorpusLine[], lang: Lang, kind: CorpusKind): Prepared[] {
  const indices = new Map(LABELS[kind].map((label, index) => [label, index]));
  const toIndices = (labels: Iterable<string>) =>
    [...new Set(labels)].flatMap((label) => indices.get(label) ?? []);
  return lines.map((line) => {
    const views = buildViews(line.text, lang);
    // A line of several sentences is labelled as a whole, so it is learnt as a whole.
    const sentence = joined(views, lang);
    const names = kind === 'acts' ? namesOfActs(views) : namesOfTopics(sentence);
    return {
      line,
      features: kept(featuresOf(sentence, [...names, ...classNames(sentence)])),
      labels: toIndices(line.labels),
    };
  });
}
