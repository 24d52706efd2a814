import type { Sentence } from '../../language/sentence.ts';
import type { FoundTopic } from '../types.ts';
import { topicTerms } from './term-topics.ts';
import { topicsOf } from './topics-of.ts';

export { findAsked } from './asked.ts';

/** What a sentence is about, likeliest first; the model, which learnt from questions, is asked about those only. */
export const findTopics = (sentence: Sentence): readonly FoundTopic[] =>
  sentence.mark === '?' ? topicsOf(sentence.lang, sentence.own) : topicTerms(sentence.lang, sentence.own);
