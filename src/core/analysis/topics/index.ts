import type { Sentence } from '../../language/sentence.ts';
import type { FoundTopic } from '../types.ts';
import { topicsOf } from './topics-of.ts';

export { findAsked } from './asked.ts';

/** What a sentence is about, likeliest first; empty when no topic is near. */
export const findTopics = (sentence: Sentence): FoundTopic[] => topicsOf(sentence.lang, sentence.own);
