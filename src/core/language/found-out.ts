import type { Lang } from '../shared/lang.ts';
import { rememberedInRoom } from '../shared/memo.ts';
import type { Sentence } from './sentence.ts';
import { sparing } from './sparing/sparing.ts';
import { meantIn } from './unmeant.ts';

const CLAUSE = /[^,.;:!?]+/g;

/** The speaker has yet to find something out; whom they ask may stand in between: "I'll check with her whether …". */
const FIND_OUT: Readonly<Record<Lang, RegExp>> = {
  en: sparing(
    /\b(?:i|we|i'll|we'll|i'd|let me|let us|need to|have to|going to|can|could|just)(?: [a-z']+){0,2} (?:check|ask|see|find out|look into|look up|enquire|inquire|confirm|verify|find)(?: [a-z']+){0,4}? (?=(?:if|whether|what|what's|who|which|how much|how many|how long)\b)|\b(?:don't know|do not know|not sure|no idea|unsure|can't say|cannot say)(?: [a-z']+){0,2} (?=(?:if|whether|what|who|which|how)\b)/,
  ),
  zh: sparing(
    /(?:我|咱|给您|给你|帮您|帮你|为您|先|去|来|让)[^,.;:!?]{0,4}?(?:查询|核实|确认|了解|打听|查|看|问)(?:一?下|看看?|问|查|清楚|询)?(?![了过后到好完])|(?:不知道|不清楚|不确定|说不好|没把握|拿不准)/,
  ),
};
/** In Chinese the question itself stands anywhere behind. */
const ASKS_ZH = /是不是|有没有|能不能|会不会|可不可以|要不要|是否|到底|谁|哪|几|多少|怎么|吗|没有|库存|情况/;

/** It is left to the customer's purse: 运费您自己出, "the postage is down to you", "at your own cost". */
const THEY_PAY: Readonly<Record<Lang, RegExp>> = {
  en: sparing(
    /\b(?:(?:at|on|for) your own (?:cost|expense|account)|at your (?:cost|expense)|down to you|(?:postage|shipping|delivery|courier|costs?|rest|difference)(?: [a-z]+){0,3} (?:is|are|would be|will be) (?:on|for|up to) you|you(?:'d| would|'ll| will)? (?:have to|need to|must) (?:pay|cover|settle|buy|order)|you(?:'d|'ll| will| would)? pay (?:for )?(?:the|that|it|this|your)(?! (?:nothing|zero))|out of your own pocket|yourself to pay)\b/,
  ),
  zh: sparing(
    /(?:邮费|运费|快递费|费用|差价|钱)[^,.;:!?不没]{0,6}(?:您|你)(?:这边)?(?:自己|自行|来|得|要|需要|先){1,2}(?:出|付|承担|掏|垫|负责)|(?<![不无])(?:得|要|需要|需|还得|只能|由)(?:您|你)(?:自己|自行|这边)?(?:来)?(?:出|付|承担|掏|贴)|(?:您|你)自(?:己|行)(?:来)?(?:出|付|承担|掏|负担)|(?:邮费|运费)自理|(?:得|要|需要?)(?:您|你)?(?:自己|另外|单独|另行|再)(?:去)?(?:买|配|购)/,
  ),
};
const DENIED =
  /不用|不必|不需|无需|不会|不让|哪能|怎么能|不是|没有|\b(?:not|never|no|nothing|without|nor)\b|n't/;

/** Where in a clause begins what it does not tell; its length where it tells everything. */
function toldUntil(clause: string, lang: Lang): number {
  if (THEY_PAY[lang].test(clause) && !DENIED.test(clause)) return 0;
  const found = FIND_OUT[lang].exec(clause);
  if (found === null) return clause.length;
  const from = found.index + found[0].length;
  return lang === 'en' || ASKS_ZH.test(clause.slice(from)) ? from : clause.length;
}

/**
 * What a sentence tells: the speaker's meant words without what they have yet to find out and what they leave to the
 * customer's purse, blanked by spaces; same length as `own`.
 */
export const toldIn = rememberedInRoom((sentence: Sentence): string =>
  meantIn(sentence).replace(CLAUSE, (clause) => {
    const until = toldUntil(clause, sentence.lang);
    return clause.slice(0, until).padEnd(clause.length);
  }),
);
