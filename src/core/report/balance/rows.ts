import { DIMENSIONS, type Dimension, OUTCOMES, type Outcome } from '../../shared/dimensions.ts';
import { round } from '../../shared/round.ts';
import { grouped, rounded, spreadOf } from './spread.ts';
import type { BalanceRow, Pairing, PlayedSession, Spread } from './types.ts';

const keyOf = ({ scenario, lang, archetype, level, agent }: Pairing): string =>
  [scenario, lang, archetype, level, agent].join('/');

/** Share of these sessions that ended so, 0 to 1. */
export const shareOf = (sessions: readonly PlayedSession[], outcome: Outcome): number =>
  sessions.filter((session) => session.outcome === outcome).length / Math.max(1, sessions.length);

function scoreSpread(sessions: readonly PlayedSession[], dimension: Dimension): Spread | null {
  const values = sessions.flatMap(({ scores }) => scores[dimension] ?? []);
  return values.length === 0 ? null : rounded(spreadOf(values));
}

function rowOf(sessions: readonly PlayedSession[]): BalanceRow[] {
  const [first] = sessions;
  if (first === undefined) return [];
  const { scenario, lang, archetype, level, agent } = first;
  const spread = (pick: (session: PlayedSession) => number) => rounded(spreadOf(sessions.map(pick)));
  const shares = OUTCOMES.map((outcome) => [outcome, round(shareOf(sessions, outcome), 3)] as const);
  const scores = DIMENSIONS.map((dimension) => [dimension, scoreSpread(sessions, dimension)] as const);
  return [
    {
      scenario,
      lang,
      archetype,
      level,
      agent,
      sessions: sessions.length,
      outcomes: Object.fromEntries(shares) as BalanceRow['outcomes'],
      stars: spread(({ stars }) => stars),
      overall: spread(({ overall }) => overall),
      scores: Object.fromEntries(scores) as BalanceRow['scores'],
      turns: spread(({ turns }) => turns),
    },
  ];
}

/** One row for each pairing, in the order they were played. */
export const rowsOf = (sessions: readonly PlayedSession[]): BalanceRow[] =>
  grouped(sessions, keyOf).flatMap(rowOf);
