import type { Lang } from '../../shared/lang.ts';
import { rememberedByText } from '../../shared/memo.ts';
import type { FoundTopic } from '../types.ts';
import { hitsEn } from './en/index.ts';
import { weigh } from './weigh.ts';
import { hitsZh } from './zh/index.ts';

const REMEMBERED = 500;
const remembered = {
  zh: rememberedByText(REMEMBERED, (text) => weigh(hitsZh(text))),
  en: rememberedByText(REMEMBERED, (text) => weigh(hitsEn(text))),
};

/** Topics whose words stand in a normalised text, likeliest first. */
export const topicTerms = (lang: Lang, text: string): readonly FoundTopic[] => remembered[lang](text);
