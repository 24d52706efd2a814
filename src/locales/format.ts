import type { WallTime } from '../core/shared/calendar.ts';
import type { Params } from '../core/shared/issue.ts';
import type { Language } from './load.ts';

const cache = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}${JSON.stringify(options)}`;
  const known = cache.get(key) ?? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options);
  cache.set(key, known);
  return known;
}

/** A day of the shop's calendar: 3月10日周二, `Tue, 10 Mar`. */
export const shopDay = (language: Language, time: WallTime): string =>
  formatter(language, { timeZone: 'UTC', month: 'short', day: 'numeric', weekday: 'short' }).format(time);

/** A full date of the shop's calendar, for dates that may lie in another year. */
export const shopDate = (language: Language, time: WallTime): string =>
  formatter(language, { timeZone: 'UTC', year: 'numeric', month: 'short', day: 'numeric' }).format(time);

/** `14:05` on the shop's clock. */
export const shopClock = (time: WallTime): string => new Date(time).toISOString().slice(11, 16);

/** A real moment in the reader's time zone: 3月10日 14:05. */
export const realMoment = (language: Language, iso: string): string =>
  formatter(language, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(iso));

/** Milliseconds as `2:05`, or `1:02:05` from an hour on. */
export function stopwatch(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const tail = `${h > 0 ? String(m).padStart(2, '0') : m}:${String(s).padStart(2, '0')}`;
  return h > 0 ? `${h}:${tail}` : tail;
}

const wholeYuan = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const exactYuan = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Yuan: ¥1,299 or ¥59.90. */
export function yuan(amount: number): string {
  const format = Number.isInteger(amount) ? wholeYuan : exactYuan;
  return `${amount < 0 ? '−' : ''}¥${format.format(Math.abs(amount))}`;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Parameters of a message with its ISO dates put into words. */
export function datesInWords(language: Language, params: Params): Params {
  const entries = Object.entries(params).map(([name, value]) => {
    const isDate = typeof value === 'string' && ISO_DATE.test(value);
    return [name, isDate ? shopDay(language, Date.parse(`${value}T00:00:00Z`)) : value] as const;
  });
  return Object.fromEntries(entries);
}
