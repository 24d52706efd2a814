import {
  addDays,
  DAY,
  dateParts,
  daysBetween,
  HOUR,
  type WallTime,
  WEEKDAYS,
  wallTime,
  weekdayOf,
} from '../../shared/calendar.ts';
import type { Bound, DateFound, DurationFound, Quantity } from './types.ts';

/**
 * A day as it was said, in writing that outlives the moment: `+1`, `-2`, `+2..3`, `w3` (working days), `h48`,
 * `thu`, `this-thu`, `next-mon`, `weekend`, `next-week`, `03-12`, `day-12`, `month-end`; `by ` or `from ` in front
 * where it is a limit.
 */
export type DayExpression = string;

const WEEKDAY = /^(this-|next-|after-next-|last-)?(sun|mon|tue|wed|thu|fri|sat)$/;
const MONDAY_FIRST = (day: number): number => (day + 6) % 7;
const withBound = (bound: Bound, core: string): string => (bound === 'on' ? core : `${bound} ${core}`);

const DAYS_IN: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };

const durationCore = ({ low, high, unit, working }: DurationFound): string => {
  if (unit === 'minute') return `h${high / 60}`;
  if (unit === 'hour') return `h${high}`;
  const days = DAYS_IN[unit] ?? 1;
  const [from, to] = [Math.ceil(low * days), Math.ceil(high * days)];
  const span = from === to ? `${to}` : `${from}..${to}`;
  return working ? `w${span}` : `+${span}`;
};

/** The day a date or span of time names, counted from the moment it is said; null for anything else. */
export function dayExpression(quantity: Quantity): DayExpression | null {
  if (quantity.kind === 'date') return withBound(quantity.bound, quantity.day);
  if (quantity.kind !== 'duration' || quantity.relation === 'ago') return null;
  const within = quantity.relation === 'within' || quantity.low !== quantity.high || quantity.unit === 'hour';
  return withBound(within ? 'by' : 'on', durationCore(quantity));
}

/** Calendar days that a number of working days takes, Saturdays and Sundays skipped. */
const workingDays = (now: WallTime, count: number): number => {
  let days = 0;
  for (let left = count; left > 0; days++) {
    const weekday = weekdayOf(addDays(now, days + 1));
    if (weekday !== 'sat' && weekday !== 'sun') left--;
  }
  return days;
};

/** Every day from `low` to `high`; the last is what the speaker is held to. */
const through = (low: number, high: number): number[] =>
  Array.from({ length: Math.max(1, high - low + 1) }, (_, i) => low + i);

const weekdays = (prefix: string, name: string, now: WallTime): number[] => {
  const today = MONDAY_FIRST(WEEKDAYS.indexOf(weekdayOf(now)));
  const inThisWeek = MONDAY_FIRST(WEEKDAYS.indexOf(name as (typeof WEEKDAYS)[number])) - today;
  const ahead = (inThisWeek + 7) % 7;
  if (prefix === 'last-') return [inThisWeek - 7];
  if (prefix === 'after-next-') return [inThisWeek + 14];
  // "Next Friday" is the one of next week to some and the coming one to others.
  if (prefix === 'next-') return ahead > 0 && inThisWeek > 0 ? [inThisWeek + 7, ahead] : [inThisWeek + 7];
  // Said on a Friday, "Friday" may be today or in a week.
  return ahead === 0 && prefix === '' ? [0, 7] : [ahead];
};

const weekSpan = (core: string, now: WallTime): number[] | null => {
  const toSunday = 6 - MONDAY_FIRST(WEEKDAYS.indexOf(weekdayOf(now)));
  if (core === 'this-week') return through(0, toSunday);
  if (core === 'next-week') return through(toSunday + 1, toSunday + 7);
  if (core.endsWith('weekend')) {
    const sunday = core.startsWith('next-') ? toSunday + 7 : toSunday;
    return [Math.max(0, sunday - 1), sunday].filter((day, i, all) => all.indexOf(day) === i);
  }
  return null;
};

const monthDay = (month: number, day: number, now: WallTime): number => {
  const { year } = dateParts(now);
  const days = daysBetween(now, wallTime(year, month, day));
  // A date long gone is next year's; one a little back stays in the past.
  if (days < -180) return daysBetween(now, wallTime(year + 1, month, day));
  return days > 185 ? daysBetween(now, wallTime(year - 1, month, day)) : days;
};

const dayOfMonth = (day: number, now: WallTime): number => {
  const { year, month } = dateParts(now);
  const days = daysBetween(now, wallTime(year, month, day));
  return days >= 0 ? days : daysBetween(now, wallTime(year, month + 1, day));
};

const counted = (core: string, now: WallTime): number[] | null => {
  const match = /^([+-]|w|h)(\d+(?:\.\d+)?)(?:\.\.(\d+))?$/.exec(core);
  if (!match) return null;
  const low = Number(match[2]);
  const high = Number(match[3] ?? match[2]);
  if (match[1] === 'h') return [daysBetween(now, now + high * HOUR)];
  // Many who say "three working days" count plain days: both are what was said.
  if (match[1] === 'w') return through(low, workingDays(now, high));
  return match[1] === '-' ? [-low] : through(low, high);
};

const coreDays = (core: string, now: WallTime): number[] | null => {
  const weekday = WEEKDAY.exec(core);
  if (weekday) return weekdays(weekday[1] ?? '', weekday[2] ?? '', now);
  const date = /^(\d\d)-(\d\d)$/.exec(core);
  if (date) return [monthDay(Number(date[1]), Number(date[2]), now)];
  if (core.startsWith('day-')) return [dayOfMonth(Number(core.slice(4)), now)];
  if (core === 'month-end') {
    const { year, month } = dateParts(now);
    return [daysBetween(now, wallTime(year, month + 1, 1) - DAY)];
  }
  return weekSpan(core, now) ?? counted(core, now);
};

/** Days from today that an expression can mean, and how it binds; null when it cannot be read. */
export function possibleDays(
  expression: DayExpression,
  startedAt: WallTime,
  at: number,
): { readonly days: readonly number[]; readonly bound: Bound } | null {
  const bound: Bound = expression.startsWith('by ') ? 'by' : expression.startsWith('from ') ? 'from' : 'on';
  const days = coreDays(bound === 'on' ? expression : expression.slice(bound.length + 1), startedAt + at);
  return days === null || days.length === 0 ? null : { days, bound };
}

/**
 * Whole days from today of a time that was said, weekdays looking forward; of a span the last day, since that is what
 * the speaker is held to. `startedAt` is the shop's clock at session start, `at` milliseconds since then.
 * Null for what names no day.
 */
export function resolveDay(
  time: DateFound | DurationFound | DayExpression,
  startedAt: WallTime,
  at: number,
): number | null {
  const expression = typeof time === 'string' ? time : dayExpression(time);
  const possible = expression === null ? null : possibleDays(expression, startedAt, at);
  if (!possible) return null;
  const weekday = WEEKDAY.test((expression ?? '').replace(/^(?:by|from) /, ''));
  return (weekday ? possible.days[0] : possible.days.at(-1)) ?? null;
}
