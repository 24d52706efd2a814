import { DAY, type WallTime, weekdayOf } from '../../shared/calendar.ts';
import type { Cast, Level } from '../../shared/personas.ts';
import { seededRandom } from '../../shared/random.ts';
import { type Candidate, kindsFor } from './kinds.ts';
import type { Played } from './played.ts';

/** The customer of a day. */
export interface DailyCustomer {
  /** Whole days since 1970-01-01. */
  readonly day: number;
  readonly scenario: string;
  readonly seed: number;
  readonly cast: Required<Cast>;
}

/** Gentle on Monday, hardest on Saturday, as crosswords are. */
const LEVEL_OF_DAY = { mon: 1, tue: 2, wed: 2, thu: 3, fri: 4, sat: 5, sun: 3 } as const satisfies Record<
  string,
  Level
>;

const timeOf = (day: number): WallTime => day * DAY;

/** `20260310`: the seed of a day, beyond all seeds that are drawn. */
export function seedOfDay(day: number): number {
  return Number(new Date(timeOf(day)).toISOString().slice(0, 10).replaceAll('-', ''));
}

/** Every item comes once before one comes again; `turn` counts up. */
function inTurn<T>(items: readonly T[], turn: number, label: string): T | undefined {
  if (items.length === 0) return undefined;
  const round = Math.floor(turn / items.length);
  return seededRandom(round, label).shuffle(items)[turn % items.length];
}

/** The same customer for everybody who has the same scenarios; undefined where there are none. */
export function dailyCustomer(day: number, scenarios: readonly Candidate[]): DailyCustomer | undefined {
  const sorted = [...scenarios].sort((a, b) => (a.id < b.id ? -1 : 1));
  const scenario = inTurn(sorted, day, 'daily scenario');
  if (!scenario) return undefined;
  const turn = Math.floor(day / scenarios.length);
  const archetype = inTurn(kindsFor(scenario), turn, `daily ${scenario.id}`) ?? scenario.archetype;
  const level = LEVEL_OF_DAY[weekdayOf(timeOf(day))];
  return { day, scenario: scenario.id, seed: seedOfDay(day), cast: { archetype, level } };
}

/** A day with the first session that met its customer; null where nobody was met. */
export interface DailyResult {
  readonly day: number;
  readonly session: Pick<Played, 'id' | 'overall' | 'passed'> | null;
}

/** The daily customers of the last `days` days, oldest first. Known by their seeds, whatever scenarios there were then. */
export function dailyHistory(
  history: readonly Pick<Played, 'id' | 'seed' | 'overall' | 'passed'>[],
  today: number,
  days = 7,
): DailyResult[] {
  return Array.from({ length: days }, (_, place) => {
    const day = today - days + 1 + place;
    const seed = seedOfDay(day);
    return { day, session: history.find((session) => session.seed === seed) ?? null };
  });
}
