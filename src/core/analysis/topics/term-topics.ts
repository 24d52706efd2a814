import type { Lang } from '../../shared/lang.ts';
import type { FoundTopic } from '../types.ts';
import { hitsEn } from './en/index.ts';
import { weigh } from './weigh.ts';
import { hitsZh } from './zh/index.ts';

/** Topics whose words stand in a normalised text, likeliest first. */
export const topicTerms = (lang: Lang, text: string): FoundTopic[] =>
  weigh(lang === 'zh' ? hitsZh(text) : hitsEn(text));
