import { readSpan } from './numbers.ts';
import { type Groups, scan } from './scan.ts';
import type { Bound, Quantity } from './types.ts';

const NUM = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
/** Part of the day and clock time may stand between a day and what binds it. */
const TAIL =
  '(?<mid>(?:的?(?:白天|一早|早上|上午|中午|下午|傍晚|晚上|夜里|晚|早))?(?: ?(?:\\d{1,2}(?::\\d\\d)?|[一二两三四五六七八九十]{1,3})(?:点钟?半?|时)?(?=以前|之前|前))?(?:结束|下班|送货)?)?(?<tail>以前|之前|前(?!天)|以内|之内|内(?!容)|为止|以后|之后|后(?!天)|起|开始)?';
const ZH = new RegExp(
  `(?<lead>最晚|最迟|至迟|不晚于|不迟于|截至|截止到?|赶在|从|自)?(?:是|在|到|于)?(?:(?<word>大后天|大前天|后天|前天|明天|明日|明晚|明早|明儿|明(?=[上下]午)|昨天|昨日|昨晚|今天|今日|今晚|今早|今儿|当天|当日|次日|隔天|隔日|第二天)|(?<which>这|本|下下|下|上)?个?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天末])|(?<week>这|本|下)个?(?:周|星期|礼拜)(?<weekend>末)?|(?<month>${NUM})月(?<day>${NUM})(?:日|号)?|(?<monthend>月底|月末)|(?<![\\d.:元¥])(?<number>${NUM})(?:号|日(?!内|无理由|元))(?![线楼码店仓库院门栋色款链])|(?<!\\d)(?:20\\d\\d[-/])(?<isomonth>\\d{1,2})[-/](?<isoday>\\d{1,2})(?!\\d)|(?<![\\d/])(?<slashmonth>1[0-2]|0?[1-9])/(?<slashday>3[01]|[12]\\d|0?[1-9])(?![\\d/]))${TAIL}`,
  'g',
);

const OFFSETS: Readonly<Record<string, number>> = {
  今: 0,
  当: 0,
  明: 1,
  次: 1,
  隔: 1,
  第: 1,
  后: 2,
  昨: -1,
  前: -2,
};
const offsetOf = (word: string): number => {
  if (word.startsWith('大')) return word === '大后天' ? 3 : -3;
  return OFFSETS[word.charAt(0)] ?? 0;
};

const NAMES: Readonly<Record<string, string>> = {
  一: 'mon',
  二: 'tue',
  三: 'wed',
  四: 'thu',
  五: 'fri',
  六: 'sat',
  日: 'sun',
  天: 'sun',
  末: 'weekend',
};
const PREFIXES: Readonly<Record<string, string>> = {
  这: 'this-',
  本: 'this-',
  下: 'next-',
  下下: 'after-next-',
  上: 'last-',
};

const number = (text: string | undefined): number => (text === undefined ? 0 : (readSpan(text)?.[0] ?? 0));

const monthDay = (month: number, day: number): string | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : null;

const dayOf = (groups: Groups): string | null => {
  if (groups.word !== undefined) return signed(offsetOf(groups.word));
  if (groups.weekday !== undefined)
    return `${PREFIXES[groups.which ?? ''] ?? ''}${NAMES[groups.weekday] ?? ''}`;
  if (groups.week !== undefined) return `${PREFIXES[groups.week] ?? ''}week`;
  if (groups.month !== undefined) return monthDay(number(groups.month), number(groups.day));
  if (groups.isomonth !== undefined) return monthDay(Number(groups.isomonth), Number(groups.isoday));
  if (groups.slashmonth !== undefined) return monthDay(Number(groups.slashmonth), Number(groups.slashday));
  if (groups.monthend !== undefined) return 'month-end';
  const day = number(groups.number);
  return day >= 1 && day <= 31 ? `day-${day}` : null;
};

export const signed = (days: number): string => (days < 0 ? String(days) : `+${days}`);

const boundOf = (groups: Groups): Bound => {
  const tail = groups.tail ?? '';
  if (/前|内|止/.test(tail) || /[最至不截赶]/.test(groups.lead ?? '')) return 'by';
  return /后|起|开始/.test(tail) || /^[从自]/.test(groups.lead ?? '') ? 'from' : 'on';
};

const read = (groups: Groups, start: number, end: number): Quantity | null => {
  const day = dayOf(groups);
  return day === null ? null : { kind: 'date', range: [start, end], day, bound: boundOf(groups) };
};

/** Days as Chinese names them: 明天, 大后天, 本周五, 下周一, 3月12日, 12号前. */
export const findDatesZh = (text: string): Quantity[] =>
  /[今明昨天次隔第周期拜月号日/-]/.test(text) ? scan(text, ZH, read) : [];
