import { signed } from './dates-zh.ts';
import { type Groups, scan } from './scan.ts';
import type { Bound, Quantity } from './types.ts';

const LEAD =
  '(?<lead>(?:\\b(?:by|before|until|till|no later than|not later than|at the latest|latest|after|from|since|starting)(?: the)? )?(?:\\b(?:the )?end of )?)';
const FULL = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const SHORT = 'mon|tues?|wed|thurs?|thu|fri|sat|sun';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const EN = new RegExp(
  `${LEAD}(?:\\b(?<word>(?:the )?day after tomorrow|today|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening)|(?:the )?(?:same|next|following) (?:working |business )?day|the day before yesterday)\\b|(?:\\b(?<which>this coming|this|next|coming|last) )?\\b(?<weekday>${FULL}|(?<=(?:on|by|this|next|before|until|till|coming) )(?:${SHORT})\\b)\\b|\\b(?<week>this|next|the) (?<span>weekend|week)\\b(?! (?:or|and))|\\b(?<month>${MONTH})\\.? (?:the )?(?<day>${DAY})(?:st|nd|rd|th)?\\b(?! ?(?:yuan|:|%|am|pm))|\\b(?<!\\.)(?<day2>${DAY})(?:st|nd|rd|th)? (?:of )?(?<month2>${MONTH})\\b|\\b(?:the )(?<number>${DAY})(?:st|nd|rd|th)\\b|\\b(?<monthend>(?:the )?end of (?:the|this) month)\\b|(?<!\\d)20\\d\\d-(?<isomonth>\\d{1,2})-(?<isoday>\\d{1,2})(?!\\d))(?<part> (?:morning|afternoon|evening|night))?(?<tail>,? at the latest|,? latest| or (?:sooner|earlier|before)| onwards?)?`,
  'g',
);

const wordOffset = (word: string): number => {
  if (word.includes('before yesterday')) return -2;
  if (word.includes('yesterday')) return -1;
  if (word.includes('after tomorrow')) return 2;
  return /tomorrow|next|following/.test(word) ? 1 : 0;
};

const PREFIX: Readonly<Record<string, string>> = { this: 'this-', next: 'next-', last: 'last-' };

const monthDay = (month: string, day: string): string => {
  const index = MONTHS.findIndex((name) => month.startsWith(name)) + 1;
  return `${String(index).padStart(2, '0')}-${day.padStart(2, '0')}`;
};

const dayOf = (groups: Groups): string | null => {
  if (groups.word !== undefined) return signed(wordOffset(groups.word));
  if (groups.weekday !== undefined) return `${PREFIX[groups.which ?? ''] ?? ''}${groups.weekday.slice(0, 3)}`;
  if (groups.span !== undefined) {
    if (groups.week === 'the' && groups.span === 'week')
      return groups.lead?.includes('end of') ? 'this-week' : null;
    return `${PREFIX[groups.week ?? ''] ?? ''}${groups.span}`;
  }
  if (groups.month !== undefined) return monthDay(groups.month, groups.day ?? '');
  if (groups.month2 !== undefined) return monthDay(groups.month2, groups.day2 ?? '');
  if (groups.isomonth !== undefined)
    return `${groups.isomonth.padStart(2, '0')}-${(groups.isoday ?? '').padStart(2, '0')}`;
  return groups.monthend === undefined ? `day-${Number(groups.number)}` : 'month-end';
};

const boundOf = (groups: Groups): Bound => {
  const lead = groups.lead ?? '';
  if (/by|before|until|till|later|latest|end of/.test(lead) || /latest|or/.test(groups.tail ?? ''))
    return 'by';
  return /after|from|since|starting/.test(lead) || /onward/.test(groups.tail ?? '') ? 'from' : 'on';
};

const read = (groups: Groups, start: number, end: number): Quantity | null => {
  const day = dayOf(groups);
  return day === null ? null : { kind: 'date', range: [start, end], day, bound: boundOf(groups) };
};

const GATE =
  /day|morning|afternoon|evening|tonight|tomorrow|week|month|\dth|\dst|\dnd|\drd|\d [a-z]{3}|[a-z]{3}\.? \d|20\d\d-|\b(?:mon|tue|wed|thu|fri|sat|sun)/;

/** Days as English names them: tomorrow, the day after tomorrow, by Friday, next Monday, March 12, the 12th. */
export const findDatesEn = (text: string): Quantity[] => (GATE.test(text) ? scan(text, EN, read) : []);
