import type { Scenario } from '../../scenario/v1/scenario.ts';
import { startOfDay, type WallTime } from '../../shared/calendar.ts';
import type { Random } from '../../shared/random.ts';
import { sessionDay, sessionStart } from '../../shop/clock.ts';

/** Seeds of customers are short enough to be told to a colleague. */
export const MAX_SEED = 999_999;
/** Seeds looked at; about one in 360 opens its shop on a given day. */
const POOL = 12_000;

type Clocked = Pick<Scenario, 'clock'>;
type SeedPicker = (scenario: Clocked, target: WallTime) => number;

/**
 * Draws seeds whose shops open near a moment, so that a shift lies within one day: a session's day and hour come
 * from its seed, and its record must replay without the shift. No seed is drawn twice.
 */
export function seedsNear(start: WallTime, random: Random): SeedPicker {
  const pool = Array.from({ length: POOL }, () => random.int(1, MAX_SEED));
  const byWeekdays = new Map<string, readonly number[]>();
  const taken = new Set<number>();
  const sameDay = (scenario: Clocked): readonly number[] => {
    const key = (scenario.clock.weekdays ?? []).join();
    const known = byWeekdays.get(key);
    if (known !== undefined) return known;
    const found = pool.filter((seed) => sessionDay(scenario, seed) === startOfDay(start));
    byWeekdays.set(key, found);
    return found;
  };
  return (scenario, target) => {
    const free = sameDay(scenario).filter((seed) => !taken.has(seed));
    const seed = nearest(free.length > 0 ? free : [random.int(1, MAX_SEED)], scenario, target);
    taken.add(seed);
    return seed;
  };
}

/** The seed whose shop opens nearest to a moment; the first of equals. */
function nearest(seeds: readonly number[], scenario: Clocked, target: WallTime): number {
  const off = (seed: number) => Math.abs(sessionStart(scenario, seed) - target);
  return seeds.reduce((best, seed) => (off(seed) < off(best) ? seed : best));
}
