import type { Sentence } from '../../language/sentence.ts';
import type { Lang } from '../../shared/lang.ts';
import { rememberedByText } from '../../shared/memo.ts';
import { round } from '../../shared/round.ts';
import type { Topic } from '../../shared/topics.ts';
import { featuresOf } from '../model/features.ts';
import { probabilitiesOf } from '../model/linear.ts';
import { modelOf } from '../model/models.ts';
import { classNames, topicNames } from '../model/names.ts';
import type { FoundTopic } from '../types.ts';
import { topicTerms } from './term-topics.ts';

/** What a topic needs beside the likeliest to be told with it. */
const SHARE = 0.4;
/** What is likelier than one in ten is worth telling beside it. */
const LEAST = 0.1;
/** Below this a topic is none at all. */
const POSSIBLE = 0.02;

const asSentence = (lang: Lang, text: string): Sentence => ({
  lang,
  text,
  own: text,
  mark: /[?？]\s*$/.test(text) ? '?' : '',
});

const confidenceIn = (probabilities: Float64Array, label: number): number =>
  round(probabilities[label] as number, 3);

function likeliestOf(probabilities: Float64Array, labels: number): number {
  let best = 0;
  for (let label = 1; label < labels; label++)
    if ((probabilities[label] as number) > (probabilities[best] as number)) best = label;
  return best;
}

/** What a question may be about. */
interface Heard {
  /** What it is taken to be about, likeliest first. */
  readonly topics: readonly FoundTopic[];
  /** All that it may be about at all, likeliest first, also where most likely it is about nothing on the list. */
  readonly possible: readonly FoundTopic[];
}

function heardIn(lang: Lang, text: string): Heard {
  const sentence = asSentence(lang, text);
  const model = modelOf(lang, 'topics');
  const names = [...topicNames(topicTerms(lang, text)), ...classNames(sentence)];
  const probabilities = probabilitiesOf(model, featuresOf(sentence, names));
  const none = probabilities[model.labels.length] ?? 0;
  const best = confidenceIn(probabilities, likeliestOf(probabilities, model.labels.length));
  const possible: FoundTopic[] = [];
  for (let label = 0; label < model.labels.length; label++) {
    const confidence = confidenceIn(probabilities, label);
    if (confidence === best || confidence >= POSSIBLE)
      possible.push({ topic: model.labels[label] as Topic, confidence });
  }
  possible.sort((a, b) => b.confidence - a.confidence);
  const least = Math.max(LEAST, best * SHARE);
  const likely = possible.filter(({ confidence }) => confidence === best || confidence >= least);
  return { topics: best <= none ? [] : likely, possible };
}

/** Texts a language remembered: a clause is often asked for again as its sentence. */
const REMEMBERED = 500;
const remembered = {
  zh: rememberedByText(REMEMBERED, (text) => heardIn('zh', text)),
  en: rememberedByText(REMEMBERED, (text) => heardIn('en', text)),
};

/**
 * Topics of a normalised question, likeliest first, by the trained model, which sees the topics' words too. None
 * where "no topic" is the likeliest.
 */
export const topicsOf = (lang: Lang, text: string): readonly FoundTopic[] => remembered[lang](text).topics;

/** Topics that a normalised question may be about, likeliest first, however unlikely. */
export const possibleTopics = (lang: Lang, text: string): readonly FoundTopic[] =>
  remembered[lang](text).possible;
