import type { View } from '../../language/sentence.ts';
import { sparing } from '../../language/sparing/sparing.ts';
import type { Tool } from '../../shared/tools.ts';
import type { Claim } from '../types.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { clauseDeeds } from './deeds.ts';
import { offersEn } from './deeds-en.ts';
import { isOfferZh, remediesZh } from './deeds-zh.ts';
import { placed } from './stated.ts';

/** Says that what was just announced is over, and nothing else. */
const OVER = {
  zh: sparing(
    /^(?:好了?|行|嗯|我|这边|我这边|现在|都|给(?:您|你)|帮(?:您|你)){0,4}(?:(?:已经?|刚刚?|都)(?:给(?:您|你)|帮(?:您|你)|为(?:您|你)|全部|都){0,2}(?:(?:办|弄|操作|处理|提交|做|申请)(?:好|完|妥|成功)?了|搞定了?|完成了)|(?:操作|办理|提交)(?:成功|完成|好)了?|搞定了)(?:哦|啦|哈|呢|亲|的)?$/,
  ),
  en: sparing(
    /^(?:(?:and|ok|okay|there|right|now|so) ){0,2}(?:(?:it's|that's|it is|that is)(?: (?:now|all|already|just|been|been all)){0,2} (?:done|processed|completed|gone through)|(?:it|that) has(?: (?:now|already|just|been)){0,2} (?:done|processed|gone through)|all done)(?: (?:now|already|for you)){0,2}$/,
  ),
};

/** The speaker is about to do it: a bare possibility is none. */
const ABOUT_TO = {
  zh: sparing(
    /^(?:那|好|行|那就|这样|,){0,3}我(?:们|这边)?(?:先|就|来|这就|直接|马上|现在){0,2}(?:给|帮|为)(?:您|你)/,
  ),
  en: sparing(/^(?:(?:then|ok|okay|so|right|in that case|well) ){0,2}(?:let me|i'll|i will|i'm)\b/),
};

const announced = (clause: Clause): Tool[] => {
  const deeds = clauseDeeds(clause).flatMap(({ tool, tense }) => (tense === 'done' ? [] : [tool]));
  const { lang } = clause.sentence;
  if (deeds.length > 0 || clause.question || clause.conditional || !ABOUT_TO[lang].test(clause.text))
    return deeds;
  const named =
    lang === 'en' ? offersEn(clause) : remediesZh(clause).filter(({ range }) => isOfferZh(clause, range));
  return named.map(({ tool }) => tool);
};

/** Deeds told as done after the clause that announced them: "Then let me refund you. It's done". */
export function deedsAfter(views: readonly View[]): Claim[] {
  const clauses = views.flatMap((view) => clausesOf(view.sentence).map((clause) => ({ view, clause })));
  return clauses.flatMap(({ view, clause }, i): Claim[] => {
    const before = clauses[i - 1]?.clause;
    if (!before || clause.question || clause.conditional || !OVER[clause.sentence.lang].test(clause.text))
      return [];
    const [only, ...more] = new Set(announced(before));
    if (only === undefined || more.length > 0) return [];
    const { start, text } = clause;
    const stated = { kind: 'deed', subject: only, value: true, tense: 'done' } as const;
    return [placed({ ...stated, range: [start, start + text.length] }, view)];
  });
}
