import { MAX_CUSTOMERS, type Priority } from '../../record/shift-types.ts';
import type { Scenario } from '../../scenario/v1/scenario.ts';
import { SECOND, type WallTime } from '../../shared/calendar.ts';
import type { Lang } from '../../shared/lang.ts';
import type { Archetype, Cast, Level } from '../../shared/personas.ts';
import { type Random, seededRandom } from '../../shared/random.ts';
import { clamp } from '../../shared/round.ts';
import { sessionStart } from '../../shop/clock.ts';
import type { Ground, ShiftEntry, ShiftPlan } from './types.ts';

export interface ShiftWish {
  readonly seed: number;
  /** Customers, 1 to 8. */
  readonly size: number;
  readonly lang: Lang;
  /** How hard they are and how close together they come; each scenario's own and 3 where absent. */
  readonly level?: Level;
  /** Most in conversation at once; follows the size where absent. */
  readonly limit?: number;
  /** What there is to draw from; throws on an empty list. */
  readonly scenarios: readonly Ground[];
}

/** Characters that fit any case, and those that fit only where something can have gone wrong. */
const ANYWHERE: readonly Archetype[] = [
  'anxious',
  'hesitant',
  'rushed',
  'sceptical',
  'friendly',
  'confused',
  'price-sensitive',
  'silent',
  'chatty',
  'firm',
  'know-it-all',
  'vip',
  'elderly',
];
const IN_TROUBLE: readonly Archetype[] = [...ANYWHERE, 'upset', 'irate', 'disappointed', 'bargain-hunter'];

/** Seconds from one customer to the next by level. Talks take some minutes, so they overlap at every level. */
const GAPS: Readonly<Record<Level, readonly [low: number, high: number]>> = {
  1: [60, 100],
  2: [45, 80],
  3: [30, 65],
  4: [20, 50],
  5: [10, 35],
};

/** Customers at once that a shift of this size asks for. */
export const usualLimit = (size: number): number => (size <= 3 ? size : Math.ceil((size + 2) / 2));

/** Scenarios in drawn order, each once before any comes again. */
function drawGrounds(scenarios: readonly Ground[], size: number, random: Random): Ground[] {
  const drawn: Ground[] = [];
  for (let round = 0; drawn.length < size; round++) drawn.push(...random.fork(`${round}`).shuffle(scenarios));
  return drawn.slice(0, size);
}

/** A character that fits the case and that nobody in this shift has yet. */
function drawArchetype({ order }: Scenario, taken: ReadonlySet<Archetype>, random: Random): Archetype {
  const fitting = order === undefined ? ANYWHERE : IN_TROUBLE;
  const fresh = fitting.filter((archetype) => !taken.has(archetype));
  return random.pick(fresh.length > 0 ? fresh : fitting);
}

const priorityOf = ({ customer }: Scenario, { archetype }: Cast): Priority =>
  archetype === 'vip' || archetype === 'irate' || customer.relation === 'vip' ? 'high' : 'normal';

/** Seeds tried for each customer; their shops' days and hours differ. */
const CANDIDATES = 1500;
const MAX_SEED = 999_999;

/** A seed whose shop opens its session near a moment, so that one shift lies within one day. */
function seedNear(scenario: Scenario, target: WallTime, random: Random): number {
  let best = { seed: random.int(1, MAX_SEED), off: Number.POSITIVE_INFINITY };
  for (let i = 0; i < CANDIDATES; i++) {
    const seed = random.int(1, MAX_SEED);
    const off = Math.abs(sessionStart(scenario, seed) - target);
    if (off < best.off) best = { seed, off };
  }
  return best.seed;
}

/** The day and hour of a shift: one that suits the pickiest of its scenarios. */
function shiftStart(grounds: readonly Ground[], random: Random): WallTime {
  const days = ({ scenario }: Ground) => scenario.clock.weekdays?.length ?? 7;
  const [first] = [...grounds].sort((a, b) => days(a) - days(b));
  if (first === undefined) throw new Error('A shift is drawn from at least one scenario');
  return sessionStart(first.scenario, random.int(1, MAX_SEED));
}

/** Milliseconds after the start at which each customer comes; the first is there at once. */
function arrivals(size: number, level: Level, random: Random): number[] {
  const [low, high] = GAPS[level];
  const moments = [0];
  while (moments.length < size) moments.push((moments.at(-1) ?? 0) + random.int(low, high) * SECOND);
  return moments;
}

/** Draws a shift: the same wish always gives the same customers at the same times. */
export function drawShift(wish: ShiftWish): ShiftPlan {
  const { seed, lang, level, scenarios } = wish;
  const size = clamp(Math.trunc(wish.size), 1, MAX_CUSTOMERS);
  const random = seededRandom(seed, 'shift');
  const grounds = drawGrounds(scenarios, size, random.fork('scenarios'));
  const start = shiftStart(grounds, random.fork('start'));
  const moments = arrivals(size, level ?? 3, random.fork('arrivals'));
  const taken = new Set<Archetype>();
  const entries = grounds.map((ground, index): ShiftEntry => {
    const own = random.fork(`customer-${index}`);
    const archetype = drawArchetype(ground.scenario, taken, own.fork('archetype'));
    taken.add(archetype);
    const cast = { archetype, ...(level === undefined ? {} : { level }) };
    const arrivesAt = moments[index] ?? 0;
    return {
      ...ground,
      seed: seedNear(ground.scenario, start + arrivesAt, own.fork('seed')),
      cast,
      arrivesAt,
      priority: priorityOf(ground.scenario, cast),
    };
  });
  return { seed, lang, limit: clamp(Math.trunc(wish.limit ?? usualLimit(size)), 1, MAX_CUSTOMERS), entries };
}
