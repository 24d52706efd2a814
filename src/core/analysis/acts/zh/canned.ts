import type { Sentence } from '../../../language/sentence.ts';
import { sparing } from '../../../language/sparing/sparing.ts';
import type { Range } from '../../../shared/lang.ts';
import type { Detector } from '../../types.ts';
import { find } from '../patterns.ts';
import { CASE, FORMULAS } from './canned-words.ts';

/** What is left of a sentence when its stock phrases and small courtesies are taken out. */
const withoutFormulas = (own: string): string => {
  let rest = own;
  for (const formula of FORMULAS) rest = rest.replace(formula, ' ');
  return rest.replace(
    /您好|你好|亲亲?|非常|十分|真的|实在|抱歉|对不起|不好意思|谢谢|感谢|我们|给您|为您|由于|因为|这次|本次|对于|关于|再次|一定|后续|以后|工作人员|客服/g,
    ' ',
  );
};

const SPARED = FORMULAS.map(sparing);

const formulasIn = (sentence: Sentence): Range[] => {
  const found: Range[] = [];
  for (const formula of SPARED) {
    const range = find(formula, sentence.own);
    if (range) found.push(range);
  }
  return found.sort((a, b) => a[0] - b[0]);
};

/** Whether a sentence says something about the case beside its stock phrases. */
export const isAboutCase = (own: string): boolean => CASE.test(withoutFormulas(own));

/** One thanks on the way out is good manners: 感谢光临,祝您生活愉快. */
const FAREWELL = /祝(?:您|你)|再[见会]|拜拜/;
const isGoodbye = (own: string, evidence: readonly Range[]): boolean =>
  FAREWELL.test(own) &&
  evidence.length === 1 &&
  /^[^,]{0,10}(?:光临|惠顾)/.test(own.slice(evidence[0]?.[0] ?? 0));

export const canned: Detector = {
  act: 'canned',
  detect: (sentence) => {
    const evidence = formulasIn(sentence);
    if (evidence.length === 0 || isAboutCase(sentence.own) || isGoodbye(sentence.own, evidence)) return null;
    return { confidence: 0.85, evidence };
  },
};
