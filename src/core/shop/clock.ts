import type { Scenario } from '../scenario/v1/scenario.ts';
import {
  addDays,
  clockOffset,
  MINUTE,
  startOfDay,
  type WallTime,
  wallTime,
  weekdayOf,
} from '../shared/calendar.ts';
import { type Random, seededRandom } from '../shared/random.ts';

const YEAR = 2026;

/** The moment a session begins: a drawn day of the year that fits the scenario's weekdays, at a drawn minute. */
export function sessionStart(scenario: Pick<Scenario, 'clock'>, seed: number): WallTime {
  const { from, to } = scenario.clock;
  const first = Math.round(clockOffset(from) / MINUTE);
  const last = Math.max(first, Math.round(clockOffset(to) / MINUTE));
  const minute = seededRandom(seed, 'clock').fork('minute').int(first, last);
  return sessionDay(scenario, seed) + minute * MINUTE;
}

/** The day a session lies in, as its midnight. */
export const sessionDay = ({ clock }: Pick<Scenario, 'clock'>, seed: number): WallTime =>
  drawDay(seededRandom(seed, 'clock').fork('day'), clock.weekdays ?? []);

/** A week is drawn first, then a day in it, so that every weekday allowed is equally likely. */
function drawDay(random: Random, weekdays: readonly string[]): WallTime {
  const monday = addDays(wallTime(YEAR, 1, 5), 7 * random.int(0, 50));
  const week = Array.from({ length: 7 }, (_, day) => addDays(monday, day));
  const allowed = week.filter((day) => weekdays.includes(weekdayOf(day)));
  return random.pick(allowed.length > 0 ? allowed : week);
}

/** A minute of a day some days before `now`, between two hours; on the day itself always earlier than `now`. */
export function earlier(
  random: Random,
  now: WallTime,
  daysAgo: number,
  hours: readonly [number, number],
): WallTime {
  const [from, to] = hours;
  const time = addDays(startOfDay(now), -daysAgo) + random.int(from * 60, to * 60) * MINUTE;
  if (time < now) return time;
  return Math.max(startOfDay(now), now - random.int(5, 90) * MINUTE);
}

/** Never later than a moment, never earlier than another (the later bound wins). */
export const between = (time: WallTime, low: WallTime, high: WallTime): WallTime =>
  Math.min(Math.max(time, low), high);
