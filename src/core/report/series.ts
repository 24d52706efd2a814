import { DIMENSIONS, type Dimension } from '../shared/dimensions.ts';
import { round } from '../shared/round.ts';
import type { SessionSummary } from './summary.ts';

/** What rows and charts read of a session. */
export type Scored = Pick<
  SessionSummary,
  | 'scenario'
  | 'trainee'
  | 'startedAt'
  | 'engine'
  | 'scores'
  | 'overall'
  | 'passed'
  | 'csat'
  | 'critical'
  | 'lost'
>;

/** A row of a table or a point of a chart: means over its sessions, null where nothing applied. */
export interface ScoreRow {
  /** A day (`2026-03-10`), a scenario id or a person. */
  readonly key: string;
  readonly sessions: number;
  readonly scores: Readonly<Record<Dimension, number | null>>;
  readonly overall: number | null;
  /** Share passed, 0 to 1. */
  readonly passRate: number;
  readonly csat: number | null;
  /** Sessions with a critical item. */
  readonly critical: number;
  /** More than one engine version is in it; its means are not comparable. */
  readonly mixed: boolean;
  /** The engine versions in it, in order. */
  readonly engines: readonly string[];
}

/** A mean in the making. */
interface Sum {
  total: number;
  count: number;
}

/** A row in the making. */
interface Tally {
  sessions: number;
  passed: number;
  critical: number;
  readonly sums: Readonly<Record<Dimension | 'overall' | 'csat', Sum>>;
  readonly engines: Set<string>;
}

const nothing = (): Sum => ({ total: 0, count: 0 });

const newTally = (): Tally => ({
  sessions: 0,
  passed: 0,
  critical: 0,
  sums: {
    empathy: nothing(),
    accuracy: nothing(),
    questioning: nothing(),
    resolution: nothing(),
    overall: nothing(),
    csat: nothing(),
  },
  engines: new Set(),
});

function addTo(sum: Sum, value: number | null): void {
  if (value === null) return;
  sum.total += value;
  sum.count += 1;
}

function count(tally: Tally, session: Scored): void {
  tally.sessions += 1;
  if (session.passed) tally.passed += 1;
  if (session.critical.length > 0) tally.critical += 1;
  for (const dimension of DIMENSIONS) addTo(tally.sums[dimension], session.scores[dimension]);
  addTo(tally.sums.overall, session.overall);
  addTo(tally.sums.csat, session.csat);
  tally.engines.add(session.engine);
}

const meanOf = ({ total, count: of }: Sum): number | null => (of === 0 ? null : round(total / of, 1));

function rowOf(key: string, { sessions, passed, critical, sums, engines }: Tally): ScoreRow {
  return {
    key,
    sessions,
    scores: {
      empathy: meanOf(sums.empathy),
      accuracy: meanOf(sums.accuracy),
      questioning: meanOf(sums.questioning),
      resolution: meanOf(sums.resolution),
    },
    overall: meanOf(sums.overall),
    passRate: passed / Math.max(1, sessions),
    csat: meanOf(sums.csat),
    critical,
    mixed: engines.size > 1,
    engines: [...engines].sort(),
  };
}

/** Rows by whatever `keyOf` names, in the order of their keys; every session is looked at once. */
export function groupScores(sessions: readonly Scored[], keyOf: (session: Scored) => string): ScoreRow[] {
  const tallies = new Map<string, Tally>();
  for (const session of sessions) {
    const key = keyOf(session);
    const tally = tallies.get(key) ?? newTally();
    if (tally.sessions === 0) tallies.set(key, tally);
    count(tally, session);
  }
  return [...tallies.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, tally]) => rowOf(key, tally));
}

export const byDay = (sessions: readonly Scored[]): ScoreRow[] =>
  groupScores(sessions, ({ startedAt }) => startedAt.slice(0, 10));
export const byScenario = (sessions: readonly Scored[]): ScoreRow[] =>
  groupScores(sessions, ({ scenario }) => scenario);
export const byPerson = (sessions: readonly Scored[]): ScoreRow[] =>
  groupScores(sessions, ({ trainee }) => trainee);

interface Lost {
  readonly check: string;
  readonly dimension: Dimension;
  points: number;
  sessions: number;
}

/** Points lost by check, most first: what to practise next. */
export function mostLost(sessions: readonly Scored[], count: number): Readonly<Lost>[] {
  const totals = new Map<string, Lost>();
  for (const { lost } of sessions) {
    for (const { check, dimension, points } of lost) {
      const total = totals.get(check) ?? { check, dimension, points: 0, sessions: 0 };
      total.points += points;
      total.sessions += 1;
      totals.set(check, total);
    }
  }
  return [...totals.values()]
    .map((total) => ({ ...total, points: round(total.points, 2) }))
    .sort((a, b) => b.points - a.points || (a.check < b.check ? -1 : 1))
    .slice(0, count);
}
