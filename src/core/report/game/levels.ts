import { DIMENSIONS, type Dimension } from '../../shared/dimensions.ts';
import { LEVELS, type Level } from '../../shared/personas.ts';
import { firstMeetings, type Played } from './played.ts';

/** Customers looked back upon. */
export const WINDOW = 5;
/** How many of them have to reach the mark. */
export const TIMES = 3;
/** Scenarios, and kinds of customers, that these have to come from. */
export const VARIETY = 2;
/** The pass mark of the rubric: harder customers make a level harder, not a higher mark. */
export const MARK = 70;

/** What a dimension still lacks. */
export interface Need {
  readonly dimension: Dimension;
  /** So many more customers have to reach the mark, at least. */
  readonly more: number;
  /** One of them has to be in another scenario than before. */
  readonly otherScenario: boolean;
  /** One of them has to be of another kind than before. */
  readonly otherArchetype: boolean;
}

export interface LevelState {
  /** Highest level passed; 0 before the first. */
  readonly mastered: Level | 0;
  /** The level to pass next; null when all are passed. */
  readonly working: Level | null;
  /** By dimension: how far it is on its way to `TIMES`; what falls out of sight before the rest has come is not in it. */
  readonly shown: Readonly<Record<Dimension, number>>;
  /** What is missing, dimension by dimension; empty where only red lines stand in the way. */
  readonly needs: readonly Need[];
  /** So many customers without a red line until the last crossed one no longer counts. */
  readonly clear: number;
  /** Levels passed with the session that did it. */
  readonly steps: readonly { readonly level: Level; readonly session: string }[];
}

/** What the rule reads of a result. */
interface Shown {
  readonly good: boolean;
  readonly scenario: string;
  readonly archetype: string;
}

/** Results that count for one level. */
interface Book {
  readonly by: Readonly<Record<Dimension, Shown[]>>;
  /** Whether a red line was crossed, session by session. */
  readonly critical: boolean[];
}

const newBook = (): Book => ({
  by: { empathy: [], accuracy: [], questioning: [], resolution: [] },
  critical: [],
});

function enter(book: Book, { scores, scenario, archetype, critical }: Played): void {
  book.critical.push(critical.length > 0);
  for (const dimension of DIMENSIONS) {
    const score = scores[dimension];
    if (score !== null) book.by[dimension].push({ good: score >= MARK, scenario, archetype });
  }
}

const goodOnes = (results: readonly Shown[]): Shown[] => results.slice(-WINDOW).filter(({ good }) => good);

function isShown(results: readonly Shown[]): boolean {
  const good = goodOnes(results);
  const kinds = (key: 'scenario' | 'archetype') => new Set(good.map((each) => each[key])).size;
  return good.length >= TIMES && kinds('scenario') >= VARIETY && kinds('archetype') >= VARIETY;
}

/** Good results to come, each in a scenario and of a kind of its own unless told otherwise. */
const imagined = (count: number, same: Partial<Shown> = {}): Shown[] =>
  Array.from({ length: count }, (_, i) => ({ good: true, scenario: `?${i}`, archetype: `?${i}`, ...same }));

/** What would have to come, found by trying: old results fall out of the window while new ones come in. */
function needOf(dimension: Dimension, results: readonly Shown[]): Need | null {
  const recent = results.slice(-WINDOW);
  let more = 0;
  while (!isShown([...recent, ...imagined(more)])) more += 1;
  if (more === 0) return null;
  const { scenario = '?', archetype = '?' } = goodOnes(recent).at(-1) ?? {};
  const lacks = (same: Partial<Shown>) => !isShown([...recent, ...imagined(more, same)]);
  return { dimension, more, otherScenario: lacks({ scenario }), otherArchetype: lacks({ archetype }) };
}

/** Sessions until the last red line has left the window. */
function clearIn({ critical }: Book): number {
  const back = critical.slice(-WINDOW).reverse().indexOf(true);
  return back < 0 ? 0 : WINDOW - back;
}

const needsOf = ({ by }: Book): Need[] =>
  DIMENSIONS.flatMap((dimension) => needOf(dimension, by[dimension]) ?? []);

const isPassed = (book: Book): boolean =>
  clearIn(book) === 0 && DIMENSIONS.every((dimension) => isShown(book.by[dimension]));

/**
 * The trainee's level, from all their sessions. A level is passed when each dimension reached the mark with three of
 * the last five customers of that level or above, in two scenarios and with two kinds of customers, and none of the
 * last five sessions crossed a red line. Only customers not met before count; what is passed stays passed.
 */
export function levelState(history: readonly Played[]): LevelState {
  const books = new Map(LEVELS.map((level) => [level, newBook()]));
  const steps: { level: Level; session: string }[] = [];
  const working = (): Level | null => LEVELS[steps.length] ?? null;
  for (const session of firstMeetings(history)) {
    for (const level of LEVELS) {
      const book = books.get(level);
      if (book && session.level >= level) enter(book, session);
    }
    for (let level = working(); level !== null; level = working()) {
      const book = books.get(level);
      if (!book || !isPassed(book)) break;
      steps.push({ level, session: session.id });
    }
  }
  const level = working();
  const book = (level === null ? undefined : books.get(level)) ?? newBook();
  const needs = level === null ? [] : needsOf(book);
  const shown = (wanted: Dimension) =>
    TIMES - (needs.find(({ dimension }) => dimension === wanted)?.more ?? 0);
  return {
    mastered: steps.at(-1)?.level ?? 0,
    working: level,
    shown: {
      empathy: shown('empathy'),
      accuracy: shown('accuracy'),
      questioning: shown('questioning'),
      resolution: shown('resolution'),
    },
    needs,
    clear: level === null ? 0 : clearIn(book),
    steps,
  };
}

/** Dimensions that lack the same, together. */
export interface SharedNeed extends Omit<Need, 'dimension'> {
  readonly dimensions: readonly Dimension[];
}

/** Needs with the same numbers as one, so that they can be said in one sentence. */
export function sharedNeeds(needs: readonly Need[]): SharedNeed[] {
  const groups = new Map<string, SharedNeed>();
  for (const { dimension, ...rest } of needs) {
    const key = `${rest.more}/${rest.otherScenario}/${rest.otherArchetype}`;
    const group = groups.get(key) ?? { dimensions: [], ...rest };
    groups.set(key, { ...group, dimensions: [...group.dimensions, dimension] });
  }
  return [...groups.values()];
}
