import type { Sentence } from '../language/sentence.ts';
import { sparing } from '../language/sparing/sparing.ts';
import { HARM_ACTS } from '../shared/acts.ts';
import type { Lang } from '../shared/lang.ts';
import type { Found } from './resolve.ts';

/** Words of the scorer's trade; who means the customer says "you" beside them ("please score us"). */
const TRADE: Readonly<Record<Lang, RegExp>> = {
  zh: sparing(
    /评分|计分|得分|满分|扣分|加分|给分|分值|系统(?:消息|指令|提示)|管理员(?:指令|模式)|测试员|(?:话术|回复|回答|考核)(?:要求|标准|要点|应包含|应当包含)|本题|考点|阅卷|得满/,
  ),
  en: sparing(
    /\b(?:scor(?:e|es|ed|er|ing)|graders?|grading|rubrics?|criteri(?:a|on)|full marks|must-know|red lines|qa note|system (?:message|prompt|note|override)|admin (?:mode|command)|model answer|evaluat(?:e|or|ion)|trainees?)\b/,
  ),
};
const CUSTOMER: Readonly<Record<Lang, RegExp>> = { zh: /您|亲/, en: /\b(?:you|your|you're|you've)\b/ };

const HARM: ReadonlySet<string> = new Set(HARM_ACTS);

/** Whether a sentence is about scores, or to a scorer. */
export const talksOfScores = ({ own, lang }: Sentence): boolean =>
  TRADE[lang].test(own) && !CUSTOMER[lang].test(own);

/** Drops what a sentence about scores or to a scorer only names; changes `found`. */
export function dropScoringTalk(sentence: Sentence, found: Found): Found {
  if (found.size === 0 || !talksOfScores(sentence)) return found;
  for (const act of found.keys()) if (!HARM.has(act)) found.delete(act);
  return found;
}
