import { DIMENSIONS, type Dimension } from '../shared/dimensions.ts';
import { mean, round } from '../shared/round.ts';
import type { SessionSummary } from './summary.ts';

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
}

const averaged = (values: readonly (number | null)[]): number | null => {
  const found = mean(values.filter((value) => value !== null));
  return found === null ? null : round(found, 1);
};

function rowOf(key: string, sessions: readonly SessionSummary[]): ScoreRow {
  const scoreOf = (dimension: Dimension) => averaged(sessions.map(({ scores }) => scores[dimension]));
  return {
    key,
    sessions: sessions.length,
    scores: Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, scoreOf(dimension)])) as Record<
      Dimension,
      number | null
    >,
    overall: averaged(sessions.map(({ overall }) => overall)),
    passRate: sessions.filter(({ passed }) => passed).length / Math.max(1, sessions.length),
    csat: averaged(sessions.map(({ csat }) => csat)),
    critical: sessions.filter(({ critical }) => critical.length > 0).length,
    mixed: new Set(sessions.map(({ engine }) => engine)).size > 1,
  };
}

/** Rows by whatever `keyOf` names, in the order of their keys. */
export function groupScores(
  sessions: readonly SessionSummary[],
  keyOf: (session: SessionSummary) => string,
): ScoreRow[] {
  const groups = new Map<string, SessionSummary[]>();
  for (const session of sessions) {
    const key = keyOf(session);
    groups.set(key, [...(groups.get(key) ?? []), session]);
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => rowOf(key, group));
}

export const byDay = (sessions: readonly SessionSummary[]): ScoreRow[] =>
  groupScores(sessions, ({ startedAt }) => startedAt.slice(0, 10));
export const byScenario = (sessions: readonly SessionSummary[]): ScoreRow[] =>
  groupScores(sessions, ({ scenario }) => scenario);
export const byPerson = (sessions: readonly SessionSummary[]): ScoreRow[] =>
  groupScores(sessions, ({ trainee }) => trainee);

/** Points lost by check, most first: what to practise next. */
export function mostLost(
  sessions: readonly SessionSummary[],
  count: number,
): { check: string; dimension: Dimension; points: number; sessions: number }[] {
  const totals = new Map<string, { check: string; dimension: Dimension; points: number; sessions: number }>();
  for (const { check, dimension, points } of sessions.flatMap(({ lost }) => lost)) {
    const before = totals.get(check) ?? { check, dimension, points: 0, sessions: 0 };
    totals.set(check, { ...before, points: round(before.points + points, 2), sessions: before.sessions + 1 });
  }
  return [...totals.values()]
    .sort((a, b) => b.points - a.points || (a.check < b.check ? -1 : 1))
    .slice(0, count);
}
