import { archetypesFor } from '../../customer/casting.ts';
import { MAX_CUSTOMERS, type Priority } from '../../record/shift-types.ts';
import type { Scenario } from '../../scenario/v1/scenario.ts';
import { SECOND, type WallTime } from '../../shared/calendar.ts';
import type { Lang } from '../../shared/lang.ts';
import type { Archetype, Cast, Level } from '../../shared/personas.ts';
import { type Random, seededRandom } from '../../shared/random.ts';
import { clamp } from '../../shared/round.ts';
import { sessionStart } from '../../shop/clock.ts';
import { MAX_SEED, seedsNear } from './seeds.ts';
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

/** Ids in drawn order, each once before any comes again; their own order does not matter. */
export function drawScenarios(
  { seed, size }: Pick<ShiftWish, 'seed' | 'size'>,
  ids: readonly string[],
): string[] {
  const random = seededRandom(seed, 'shift').fork('scenarios');
  const sorted = [...new Set(ids)].sort();
  const drawn: string[] = [];
  const rounds = sorted.length === 0 ? 0 : Math.ceil(sizeOf(size) / sorted.length);
  for (let round = 0; round < rounds; round++) drawn.push(...random.fork(`${round}`).shuffle(sorted));
  return drawn.slice(0, sizeOf(size));
}

const sizeOf = (size: number): number => clamp(Math.trunc(size), 1, MAX_CUSTOMERS);

/** A character that suits the case and that nobody in this shift has yet. */
function drawArchetype(scenario: Scenario, taken: ReadonlySet<Archetype>, random: Random): Archetype {
  const suiting = archetypesFor(scenario);
  const fresh = suiting.filter((archetype) => !taken.has(archetype));
  return random.pick(fresh.length > 0 ? fresh : suiting);
}

const priorityOf = ({ customer }: Scenario, { archetype }: Cast): Priority =>
  archetype === 'vip' || archetype === 'irate' || customer.relation === 'vip' ? 'high' : 'normal';

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

/** One customer of the plan in the making. */
interface Draw {
  readonly level: Level | undefined;
  readonly random: Random;
  readonly seedNear: ReturnType<typeof seedsNear>;
  readonly taken: Set<Archetype>;
}

function drawEntry(
  { level, random, seedNear, taken }: Draw,
  ground: Ground,
  moment: number,
  start: WallTime,
): ShiftEntry {
  const archetype = drawArchetype(ground.scenario, taken, random);
  taken.add(archetype);
  const cast = { archetype, ...(level === undefined ? {} : { level }) };
  const seed = seedNear(ground.scenario, start + moment);
  return { ...ground, seed, cast, arrivesAt: moment, priority: priorityOf(ground.scenario, cast) };
}

/** A shift with these customers' cases in their order: the same wish always gives the same people and times. */
export function planShift(wish: Omit<ShiftWish, 'scenarios'>, grounds: readonly Ground[]): ShiftPlan {
  const { seed, lang, level } = wish;
  const random = seededRandom(seed, 'shift');
  const start = shiftStart(grounds, random.fork('start'));
  const moments = arrivals(grounds.length, level ?? 3, random.fork('arrivals'));
  const seedNear = seedsNear(start, random.fork('seeds'));
  const taken = new Set<Archetype>();
  const entries = grounds.map((ground, index) => {
    const draw = { level, random: random.fork(`customer-${index}`), seedNear, taken };
    return drawEntry(draw, ground, moments[index] ?? 0, start);
  });
  const limit = clamp(Math.trunc(wish.limit ?? usualLimit(entries.length)), 1, MAX_CUSTOMERS);
  return { seed, lang, limit, entries };
}

/** Draws a shift: the same wish always gives the same customers at the same times. Throws without a scenario. */
export function drawShift(wish: ShiftWish): ShiftPlan {
  const byId = new Map(wish.scenarios.map((ground) => [ground.scenario.id, ground]));
  const ids = drawScenarios(wish, [...byId.keys()]);
  return planShift(
    wish,
    ids.flatMap((id) => byId.get(id) ?? []),
  );
}
