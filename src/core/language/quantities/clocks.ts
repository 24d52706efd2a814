import type { Range } from '../../shared/lang.ts';
import { NUMBER_ZH, readSpan } from './numbers.ts';
import { SMALL_EN } from './numbers-en.ts';
import { type Groups, scan, withoutOverlaps } from './scan.ts';
import type { Bound, Quantity } from './types.ts';

const PART_ZH = '凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|今晚|明晚|今早|明早|早|晚';
const ZH = new RegExp(
  `(?<lead>最晚|最迟|截至)?(?<part>${PART_ZH})?(?:(?<hour>${NUMBER_ZH})(?:点(?!评|好评|击|单|赞|餐|心|滴|子|建议|意见)(?<clock>钟|整)?|时(?![间候而]))(?:(?<half>半)|(?<minute>\\d{1,2}|[一二三四五]?十[一二三四五六七八九]?)分?|(?<quarter>[一三])刻)?|(?<digital>(?<![\\d:])(?:[01]?\\d|2[0-4]):[0-5]\\d)(?! ?[ap]\\.?m))(?<tail>以前|之前|前|以后|之后|后|起|左右)?`,
  'g',
);
/** The hours in words, from one. */
const WORDS: readonly string[] = SMALL_EN.slice(1, 13);
const LEAD_EN = 'by|before|until|till|no later than|latest|after|from|at';
/** Behind an hour without a unit: the half of the day, or where the phrase ends. "By five days" is no hour. */
const REST_EN =
  '(?=(?<later>,? (?:this|in the|tomorrow|at) (?:morning|afternoon|evening|night)|,? tonight)|$|[,.;!?]| (?:today|tomorrow|sharp|and|so|or|we|it|they|you|then|on|if|for)\\b)';
const EN = new RegExp(
  `(?<lead>\\b(?:${LEAD_EN}) )?(?:(?<![\\d:.])(?<hour>\\d{1,2})(?::(?<minute>[0-5]\\d))? ?(?<part>[ap]\\.?m\\b\\.?|o'clock)|(?<=(?:by|before|until|till|than|latest|after|from|at) )(?<hour24>[01]?\\d|2[0-4]):(?<minute24>[0-5]\\d)|(?<=(?:by|before|until|till|than|latest|at) )(?<past>half past |quarter past )?(?<bare>1[0-2]|[1-9]|${WORDS.join('|')})\\b(?: o'clock)?${REST_EN}|\\b(?<word>noon|midday|midnight)\\b)`,
  'g',
);

const boundOf = (word: string): Bound => {
  if (/前|最|截|by|before|until|till|later|latest/.test(word)) return 'by';
  return /后|起|after|from/.test(word) ? 'from' : 'on';
};

const clock = (
  groups: Groups,
  [start, end]: Range,
  hour: number,
  minute: number,
  bare = false,
): Quantity | null => {
  if (hour > 24 || minute > 59 || !Number.isInteger(hour)) return null;
  const bound = boundOf(`${groups.lead ?? ''}${groups.tail ?? ''}`);
  const open = bare && hour >= 1 && hour <= 12;
  const shift = open && hour < EARLIEST ? 12 : 0;
  return { kind: 'clock', range: [start, end], minutes: (hour + shift) * 60 + minute, bare: open, bound };
};

/** No shop means an hour before this one in the morning when it says no more. */
const EARLIEST = 7;

const afternoon = (part: string, hour: number): number => {
  if (hour >= 12) return hour;
  if (/下午|傍晚|晚|夜/.test(part)) return hour + 12;
  return part === '中午' && hour < 5 ? hour + 12 : hour;
};

/** 一点 and 两点 alone mean "a little" and "two remarks": a clock time needs more than that. */
const isClock = (groups: Groups): boolean =>
  groups.part !== undefined ||
  groups.clock !== undefined ||
  groups.half !== undefined ||
  groups.minute !== undefined ||
  groups.quarter !== undefined ||
  groups.tail !== undefined ||
  /^\d/.test(groups.hour ?? '');

const minutesZh = (groups: Groups): number => {
  if (groups.half !== undefined) return 30;
  if (groups.quarter !== undefined) return groups.quarter === '一' ? 15 : 45;
  return groups.minute === undefined ? 0 : (readSpan(groups.minute)?.[0] ?? 0);
};

const readZh = (groups: Groups, start: number, end: number): Quantity | null => {
  const part = groups.part ?? '';
  const bare = part === '';
  if (groups.digital !== undefined) {
    const [hour = 0, minute = 0] = groups.digital.split(':').map(Number);
    return clock(
      groups,
      [start, end],
      afternoon(part, hour),
      minute,
      bare && !groups.digital.startsWith('0'),
    );
  }
  const hour = readSpan(groups.hour ?? '')?.[0];
  return hour === undefined || !isClock(groups)
    ? null
    : clock(groups, [start, end], afternoon(part, hour), minutesZh(groups), bare);
};

const bareEn = (groups: Groups, range: Range, said: string): Quantity | null => {
  const hour = /^\d/.test(said) ? Number(said) : WORDS.indexOf(said) + 1;
  const later = groups.later ?? '';
  const minute = groups.past === undefined ? 0 : groups.past.startsWith('half') ? 30 : 15;
  const shift = /afternoon|evening|night/.test(later) && hour < 12 ? 12 : 0;
  return clock(groups, range, hour + shift, minute, later === '');
};

const shiftEn = (part: string, hour: number): number => {
  if (part.startsWith('p') && hour < 12) return 12;
  return part.startsWith('a') && hour === 12 ? -12 : 0;
};

const readEn = (groups: Groups, start: number, end: number): Quantity | null => {
  const range: Range = [start, end];
  if (groups.word !== undefined) return clock(groups, range, groups.word === 'midnight' ? 24 : 12, 0);
  if (groups.bare !== undefined) return bareEn(groups, range, groups.bare);
  if (groups.hour24 !== undefined)
    return clock(
      groups,
      range,
      Number(groups.hour24),
      Number(groups.minute24),
      !groups.hour24.startsWith('0'),
    );
  const hour = Number(groups.hour);
  const part = groups.part ?? '';
  return clock(groups, range, hour + shiftEn(part, hour), Number(groups.minute ?? 0), part === "o'clock");
};

/** Clock times: 18点, 下午六点前, 6pm, 18:00. */
export function findClocks(text: string): Quantity[] {
  const found: Quantity[] = [];
  if (
    /\d ?[ap]\.?m|o'clock|noon|midday|midnight|[a-z] \d{1,2}:|(?:by|before|until|till|than|latest|at) (?:\d|half|quarter|one|t[ewh]|f[io]|s[ie][xv]|eight|eleven|nine)/.test(
      text,
    )
  )
    found.push(...scan(text, EN, readEn));
  if (/[点时:]/.test(text)) found.push(...scan(text, ZH, readZh));
  return withoutOverlaps(found);
}
