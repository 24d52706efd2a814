import type { JudgedClaim } from '../analysis/types.ts';
import { dateForms } from '../customer/date-words.ts';
import { toldIn } from '../language/found-out.ts';
import { isNegated } from '../language/negation.ts';
import {
  type DateFound,
  type DurationFound,
  findQuantities,
  type Quantity,
  resolveDay,
} from '../language/quantities/index.ts';
import type { View } from '../language/sentence.ts';
import { addDays } from '../shared/calendar.ts';
import { exhaustive } from '../shared/exhaustive.ts';
import type { Lang, Range } from '../shared/lang.ts';
import { rememberedByObject } from '../shared/memo.ts';
import { overlap } from '../shared/ranges.ts';
import type { ShopState } from '../shop/types.ts';

/** Something a sentence says in words of its own, in the words that phrase lists use; `range` is one in the typed text. */
export interface Implied {
  readonly text: string;
  readonly range: Range;
}

/** The moment at which something is said: `at` is milliseconds since the session's start. */
export interface Moment {
  readonly shop: ShopState;
  readonly at: number;
}

const UNITS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  zh: { minute: '分钟', hour: '小时', day: '天', week: '周', month: '个月', year: '年' },
  en: { minute: ' minutes', hour: ' hours', day: ' days', week: ' weeks', month: ' months', year: ' years' },
};

/** A span by itself, in figures: "seventy-two hrs" is 72 hours. */
const spanForms = (quantity: Quantity, lang: Lang): readonly string[] =>
  quantity.kind === 'duration' && quantity.relation !== 'ago' && quantity.low === quantity.high
    ? [`${quantity.high}${UNITS[lang][quantity.unit] ?? ''}`]
    : [];

function dayForms(quantity: DateFound | DurationFound, lang: Lang, { shop, at }: Moment): readonly string[] {
  const days = resolveDay(quantity, shop.startedAt, at);
  // "Thanks for writing today" names no day that is to come.
  return days === null || days < 1 ? [] : dateForms(addDays(shop.startedAt + at, days), days, lang);
}

/**
 * "Two dozen" is 24, "the day after tomorrow" Thursday and 26 November; a span names a day only where something arrives
 * or leaves by then.
 */
function formsOf(
  quantity: Quantity,
  isDated: boolean,
  { lang, moment }: { lang: Lang; moment: Moment },
): readonly string[] {
  switch (quantity.kind) {
    case 'number':
    case 'money':
      return [String(quantity.value)];
    case 'duration':
      return [...spanForms(quantity, lang), ...(isDated ? dayForms(quantity, lang, moment) : [])];
    case 'date':
      return quantity.bound === 'from' ? [] : dayForms(quantity, lang, moment);
    case 'clock':
      return [];
    default:
      return exhaustive(quantity);
  }
}

/** "In a couple of days or so" names no day. */
const ROUGHLY_BEFORE =
  /(?:大概|大约|差不多|可能|也许|估计|应该|最快|\b(?:about|around|roughly|maybe|perhaps|probably|some))[ 要在是得]{0,3}$/;
const ROUGHLY_BEHIND =
  /^ ?(?:左右|上下|的样子|吧|or so\b|or thereabouts|-?ish\b|give or take|or two\b|or three\b)/;

const ROUGH_COUNT = /几|\b(?:couple|few|several)\b/;

const isRough = (text: string, { kind, range: [start, end] }: Quantity): boolean =>
  (kind === 'date' || kind === 'duration') &&
  (ROUGH_COUNT.test(text.slice(start, end)) ||
    ROUGHLY_BEFORE.test(text.slice(0, start)) ||
    ROUGHLY_BEHIND.test(text.slice(end)));

const inQuantities = (view: View, claims: readonly JudgedClaim[], moment: Moment): Implied[] => {
  const told = toldIn(view);
  return findQuantities(told)
    .filter((quantity) => !isNegated(told, ...quantity.range) && !isRough(told, quantity))
    .flatMap((quantity) => {
      const range = view.origin(...quantity.range);
      const isDated = claims.some((claim) => claim.kind === 'date' && overlap(claim.range, range));
      return formsOf(quantity, isDated, { lang: view.lang, moment }).map((text) => ({ text, range }));
    });
};

/** What a claim comes to in plain words, by kind, subject and value. */
const WORDS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  'policy/postage-paid-by/shop': { zh: '我们出 , 包邮', en: 'we pay , free postage' },
  'policy/damaged-goes-back/false': { zh: '不用寄回', en: 'no need to send it back' },
  'policy/return-window-days': { zh: '无理由退货', en: 'return it' },
  'policy/warranty-months': { zh: '质保', en: 'warranty' },
  'state/stock/some': { zh: '有货 , 现货', en: 'in stock' },
  'state/stock/few': { zh: '有货 , 现货', en: 'in stock' },
  'date/arrival': { zh: '送到 , 到货 , 收到', en: 'arrives , delivered' },
  'date/planned-arrival': { zh: '送到 , 到货 , 收到', en: 'arrives , delivered' },
};
const STOCKED = { zh: '有货 , 现货', en: 'in stock' };

const wordsOf = ({ kind, subject, value }: JudgedClaim): Readonly<Record<Lang, string>> | undefined =>
  kind === 'state' && subject === 'stock' && typeof value === 'number' && value > 0
    ? STOCKED
    : (WORDS[`${kind}/${subject}/${value}`] ?? WORDS[`${kind}/${subject}`]);

const inClaims = (view: View, claims: readonly JudgedClaim[]): Implied[] =>
  claims.flatMap((claim) => {
    const words = claim.sentence === view.index && claim.verdict !== 'false' ? wordsOf(claim) : undefined;
    return words === undefined ? [] : [{ text: words[view.lang], range: claim.range }];
  });

/** What each sentence of a reply implies at a moment, its claims judged; worked out when it is asked for. */
export const impliedBy = (claims: readonly JudgedClaim[], moment: Moment) =>
  rememberedByObject((view: View): readonly Implied[] => [
    ...inQuantities(view, claims, moment),
    ...inClaims(view, claims),
  ]);
