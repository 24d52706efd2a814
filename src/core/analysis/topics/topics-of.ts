import type { Sentence } from '../../language/sentence.ts';
import type { Lang } from '../../shared/lang.ts';
import type { Topic } from '../../shared/topics.ts';
import { featuresOf } from '../model/features.ts';
import { logistic, scoresOf } from '../model/linear.ts';
import { modelOf } from '../model/models.ts';
import { classNames, topicNames } from '../model/names.ts';
import type { FoundTopic } from '../types.ts';
import { topicTerms } from './term-topics.ts';

/** Topics less likely than this, or than this share of the likeliest, are left out. */
const LEAST = 0.3;
const SHARE = 0.6;
/** How far the words of a topic are believed by themselves. */
const TERMS = 0.5;

const asSentence = (lang: Lang, text: string): Sentence => ({
  lang,
  index: 0,
  text,
  own: text,
  range: [0, text.length],
  mark: /[?？]\s*$/.test(text) ? '?' : '',
  origin: (start, end) => [start, end],
});

/** Topics of a normalised text, likeliest first: by their words and by the trained model together. */
export function topicsOf(lang: Lang, text: string): FoundTopic[] {
  const terms = topicTerms(lang, text);
  const sentence = asSentence(lang, text);
  const model = modelOf(lang, 'topics');
  const scores = scoresOf(model, featuresOf(sentence, [...topicNames(terms), ...classNames(sentence)]));
  const byTerms = new Map(terms.map(({ topic, confidence }) => [topic, confidence]));
  const found = model.labels.map((name, label): FoundTopic => {
    const topic = name as Topic;
    const learnt = logistic(scores[label] ?? 0);
    return { topic, confidence: 1 - (1 - learnt) * (1 - TERMS * (byTerms.get(topic) ?? 0)) };
  });
  const best = Math.max(...found.map(({ confidence }) => confidence));
  return found
    .filter(({ confidence }) => confidence >= LEAST && confidence >= best * SHARE)
    .sort((a, b) => b.confidence - a.confidence);
}
