import type { Face } from '../core/customer/types.ts';
import type { SessionRecord } from '../core/record/types.ts';
import { marksOf, moodTurnOf } from '../core/report/game/marks.ts';
import { lostOf } from '../core/report/summary.ts';
import type { ScoreCard, Trace } from '../core/score/types.ts';
import type { SessionSummary } from './store-types.ts';

interface Finished {
  readonly trace: Trace;
  readonly card: ScoreCard;
}

/** What lists and charts keep of a finished session. */
export function summarise(
  record: SessionRecord,
  { trace, card }: Finished,
  face: Face,
  endedAt: string,
): SessionSummary {
  const { id, scenario, seed, lang, mode, trainee, startedAt, cast } = record;
  const { customer, level } = trace.scenario;
  return {
    id,
    scenario,
    seed,
    lang,
    mode,
    trainee,
    startedAt,
    endedAt,
    engine: card.engine,
    customer: trace.customer.identity.name,
    face,
    scores: card.scores,
    overall: card.overall,
    passed: card.passed,
    critical: card.critical.map(({ item }) => item),
    outcome: trace.outcome,
    csat: trace.csat,
    metrics: card.metrics,
    rubric: card.rubric,
    lost: lostOf(card),
    ...(cast === undefined ? {} : { cast }),
    ...(record.fork === undefined ? {} : { forked: true as const }),
    archetype: cast?.archetype ?? customer.archetype,
    level: cast?.level ?? level,
    marks: marksOf(card),
    mood: moodTurnOf(trace),
  };
}
