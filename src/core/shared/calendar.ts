/**
 * Shop-local wall-clock time as milliseconds, counted as if the shop's clock were UTC.
 * No time zone is ever asked for, so the same number means the same wall clock everywhere.
 */
export type WallTime = number;

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const startOfDay = (time: WallTime): WallTime => Math.floor(time / DAY) * DAY;
export const addDays = (time: WallTime, days: number): WallTime => time + days * DAY;

/** Whole calendar days from `from` to `to`: 0 the same day, 1 tomorrow. */
export const daysBetween = (from: WallTime, to: WallTime): number =>
  Math.floor(to / DAY) - Math.floor(from / DAY);

export const weekdayOf = (time: WallTime): Weekday =>
  // 1970-01-01 was a Thursday.
  WEEKDAYS[(((Math.floor(time / DAY) + 4) % 7) + 7) % 7] as Weekday;

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

export function dateParts(time: WallTime): DateParts {
  const date = new Date(time);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

/** Wall time of a date; `clock` is `HH:MM`. */
export function wallTime(year: number, month: number, day: number, clock = '00:00'): WallTime {
  return Date.UTC(year, month - 1, day) + clockOffset(clock);
}

/** `HH:MM` as milliseconds since midnight. */
export function clockOffset(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * HOUR + minutes * MINUTE;
}

/** `2026-03-10`. */
export const isoDate = (time: WallTime): string => new Date(time).toISOString().slice(0, 10);
/** `2026-03-10T14:20`. */
export const isoMinute = (time: WallTime): string => new Date(time).toISOString().slice(0, 16);
