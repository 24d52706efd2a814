import type { SessionRecord } from '../record/types.ts';
import type { ScoreCard, Trace } from '../score/types.ts';
import type { CriticalItem, Dimension, Outcome } from '../shared/dimensions.ts';
import type { Lang } from '../shared/lang.ts';

/** What a list or chart keeps of one scored session; derived by replay, never read from a foreign file. */
export interface SessionSummary {
  readonly id: string;
  readonly scenario: string;
  readonly seed: number;
  readonly lang: Lang;
  readonly trainee: string;
  /** ISO 8601, real time. */
  readonly startedAt: string;
  readonly rubric: string;
  /** Engine that gave the scores. */
  readonly engine: string;
  readonly scores: Readonly<Record<Dimension, number | null>>;
  readonly overall: number | null;
  readonly passed: boolean;
  readonly critical: readonly CriticalItem[];
  readonly outcome: Outcome;
  readonly csat: number;
  /** Seconds. */
  readonly firstResponse: number | null;
  readonly handleTime: number;
  /** Checks that earned less than they could, with the points lost. */
  readonly lost: readonly {
    readonly check: string;
    readonly dimension: Dimension;
    readonly points: number;
  }[];
}

/** Points a session lost, check by check. */
export const lostOf = (card: ScoreCard): SessionSummary['lost'] =>
  card.findings
    .filter(({ points, max }) => max - points > 0.5)
    .map(({ check, dimension, points, max }) => ({ check, dimension, points: max - points }));

/** Sums a scored session up. */
export function summarise(record: SessionRecord, trace: Trace, card: ScoreCard): SessionSummary {
  return {
    id: record.id,
    scenario: record.scenario,
    seed: record.seed,
    lang: record.lang,
    trainee: record.trainee,
    startedAt: record.startedAt,
    rubric: card.rubric,
    engine: card.engine,
    scores: card.scores,
    overall: card.overall,
    passed: card.passed,
    critical: card.critical.map(({ item }) => item),
    outcome: trace.outcome,
    csat: trace.csat,
    firstResponse: card.metrics.firstResponse,
    handleTime: card.metrics.handleTime,
    lost: lostOf(card),
  };
}
