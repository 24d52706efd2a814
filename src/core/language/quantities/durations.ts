import { NUMBER_EN, NUMBER_ZH, readEnds, TO_EN, TO_ZH } from './numbers.ts';
import { type Groups, scan } from './scan.ts';
import type { DurationFound, Quantity, TimeUnit } from './types.ts';

const UNIT_ZH =
  '个?(?<half>半)?(?:工作日|工作天|自然日|日(?= ?(?:以内|之内|内|后|无理由))|天(?!猫)|小时|钟头|分钟|(?:周|星期|礼拜)(?![一二三四五六日天末])|(?<=[个半])月|年(?![前级货轻龄度]))(?<andhalf>半)?';
const ZH = new RegExp(
  `(?<from>${NUMBER_ZH})(?:${TO_ZH}(?<to>${NUMBER_ZH}))? ?(?<unit>${UNIT_ZH})(?:的?时间)?(?<tail>以内|之内|内|以后|之后|后(?!天)|以前|之前|前|左右|上下)?`,
  'g',
);
const EN = new RegExp(
  `(?<lead>\\b(?:within|in|under|less than|up to|no more than|at most|over the next|in the next|the next|after|about|around) (?:about |around |the next )?)?(?<from>${NUMBER_EN})(?:${TO_EN}(?<to>${NUMBER_EN}))?[ -]?(?<half>half )?(?<unit>(?:business |working |calendar )?(?:minute|min|hour|hr|h(?=s?\\b)|day|week|month|year)(?:'?s'?)?)(?![a-z])(?<tail> ago| later| from now| earlier)?`,
  'g',
);

const UNITS: readonly (readonly [RegExp, TimeUnit])[] = [
  [/分钟|min/, 'minute'],
  [/小时|钟头|h/, 'hour'],
  [/周|星期|礼拜|week/, 'week'],
  [/月$|月半|month$|months/, 'month'],
  [/年|year/, 'year'],
];
const unitOf = (word: string): TimeUnit => {
  if (/month/.test(word)) return 'month';
  return UNITS.find(([pattern]) => pattern.test(word))?.[1] ?? 'day';
};

const relationZh = (tail: string): DurationFound['relation'] => {
  if (tail.endsWith('内')) return 'within';
  if (tail.endsWith('后')) return 'after';
  return tail.endsWith('前') ? 'ago' : 'plain';
};
const relationEn = (lead: string, tail: string): DurationFound['relation'] => {
  if (/ago|earlier/.test(tail)) return 'ago';
  if (/within|under|less|up to|no more|at most|next/.test(lead)) return 'within';
  return /^in |after/.test(lead) || tail !== '' ? 'after' : 'plain';
};

const duration = (
  groups: Groups,
  start: number,
  end: number,
  relation: DurationFound['relation'],
): Quantity | null => {
  const ends = readEnds(groups.from ?? '', groups.to);
  if (!ends || ends[1] > 1000) return null;
  const unit = unitOf(groups.unit ?? '');
  const about = /左右|上下/.test(groups.tail ?? '') || /about|around/.test(groups.lead ?? '');
  const half = groups.half !== undefined || groups.andhalf !== undefined ? 0.5 : 0;
  // 半个半 is nobody's number; 一个半 and 两天半 add a half.
  const slack = about && unit === 'day' && ends[0] === ends[1] ? 1 : 0;
  const working = /工作|business|working/.test(groups.unit ?? '');
  const [low, high] = [ends[0] + half - slack, ends[1] + half + slack];
  return { kind: 'duration', range: [start, end], low, high, unit, working, relation };
};

const GATE_ZH = /[天日时钟周期拜月年]/;
const GATE_EN = /min|hour|hr|\dh|day|week|month|year/;
/** "a day" and "an hour" are a measure of time only after a word that says so, or as "a year's warranty". */
const idle = (groups: Groups): boolean =>
  /^an?$/.test(groups.from ?? '') &&
  !groups.unit?.endsWith("'s") &&
  groups.lead === undefined &&
  groups.tail === undefined;

/** Spans of time: 三个工作日内, 48小时, within 48 hours, 2-3 days. */
export function findDurations(text: string): Quantity[] {
  const found: Quantity[] = [];
  if (GATE_ZH.test(text))
    found.push(...scan(text, ZH, (g, start, end) => duration(g, start, end, relationZh(g.tail ?? ''))));
  if (GATE_EN.test(text)) {
    found.push(
      ...scan(text, EN, (g, start, end) =>
        idle(g) ? null : duration(g, start, end, relationEn(g.lead ?? '', g.tail ?? '')),
      ),
    );
  }
  return found;
}
