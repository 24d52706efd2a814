import type { Range } from '../../shared/lang.ts';

/** How a day or an hour binds: on it, up to it, or from it on. */
export type Bound = 'on' | 'by' | 'from';

export const TIME_UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** A number, with the unit that stands behind it in canonical form (`kg`, `inch`, `litre` …), else null. */
export interface NumberFound {
  readonly kind: 'number';
  readonly range: Range;
  readonly value: number;
  readonly unit: string | null;
}

export interface MoneyFound {
  readonly kind: 'money';
  readonly range: Range;
  /** The amount; of a span (20 to 30 yuan) the upper end. */
  readonly value: number;
  readonly low: number;
  readonly currency: 'cny' | 'other';
}

export interface DurationFound {
  readonly kind: 'duration';
  readonly range: Range;
  /** Shortest and longest in `unit`; equal where one number was named. */
  readonly low: number;
  readonly high: number;
  readonly unit: TimeUnit;
  /** Counted in working days. */
  readonly working: boolean;
  readonly relation: 'within' | 'after' | 'ago' | 'plain';
}

export interface ClockFound {
  readonly kind: 'clock';
  readonly range: Range;
  /** Minutes since midnight; of a bare hour those nearest to a shop's hours. */
  readonly minutes: number;
  /** Nothing says which half of the day is meant: 五点, "by five". */
  readonly bare: boolean;
  readonly bound: Bound;
}

export interface DateFound {
  readonly kind: 'date';
  readonly range: Range;
  /** Day expression without its bound, see `day-expression.ts`. */
  readonly day: string;
  readonly bound: Bound;
}

/** A number, sum or time in a text. Ranges count in the normalised text it was found in. */
export type Quantity = NumberFound | MoneyFound | DurationFound | ClockFound | DateFound;
