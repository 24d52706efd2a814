import { NUMBER_EN, NUMBER_ZH, readEnds, readSpan, TO_EN, TO_ZH } from './numbers.ts';
import { type Reader, scan, withoutOverlaps } from './scan.ts';
import type { Quantity } from './types.ts';

const FIGURE = '\\d[\\d,]*(?:\\.\\d+)?';
/** 块 counts pieces too; it is money before 钱, at a clause's end, or where talk of money goes on. */
const KUAI = '块(?:钱|(?=$|[ ,.;!?~)、…的左多吧了给优红运补差以就退整]))';

const SIGN = new RegExp(
  `(?<sign>[¥$£€]|\\brmb|\\bcny|人民币) ?(?<from>${FIGURE})(?: ?[-~] ?[¥$£€]?(?<to>${FIGURE}))?`,
  'g',
);
const BEHIND_ZH = new RegExp(
  `(?<from>${NUMBER_ZH})(?:${TO_ZH}(?<to>${NUMBER_ZH}))?(?<many>万|多)? ?(?:元(?!旦)|圆|人民币|rmb|cny|yuan|${KUAI}|块(?<tail>[\\d一二两三四五六七八九])(?![\\d.天个件小分年月周个]))`,
  'g',
);
const BEHIND_EN = new RegExp(
  `(?<from>${NUMBER_EN})(?:${TO_EN}(?<to>${NUMBER_EN}))?[ -]?(?<word>yuan|rmb|cny|kuai|dollars?|bucks|usd|euros?)(?![a-z])`,
  'g',
);

const read: Reader = (groups, start, end) => {
  const ends = readEnds(groups.from ?? '', groups.to);
  if (!ends) return null;
  const times = groups.many === '万' ? 10_000 : 1;
  const tail = groups.tail === undefined ? 0 : (readSpan(groups.tail)?.[0] ?? 0) / 10;
  const foreign = /[$£€]/.test(groups.sign ?? '') || /^(?:dol|buck|usd|eur)/.test(groups.word ?? '');
  const currency = foreign ? 'other' : 'cny';
  return {
    kind: 'money',
    range: [start, end],
    value: ends[1] * times + tail,
    low: ends[0] * times + tail,
    currency,
  };
};

const GATE = /[¥$£€元圆块]|rmb|cny|人民币|yuan|kuai|dollar|bucks|usd|euro/;

/** Sums of money: ￥19.9, 二十块五, twenty dollars. */
export function findMoney(text: string): Quantity[] {
  if (!GATE.test(text)) return [];
  return withoutOverlaps([
    ...scan(text, SIGN, read),
    ...scan(text, BEHIND_ZH, read),
    ...scan(text, BEHIND_EN, read),
  ]);
}
