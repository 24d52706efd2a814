import type { Finding, ScoreCard, Trace } from '../score/types.ts';
import { round } from '../shared/round.ts';
import { finish } from './finish.ts';
import { type RecordMeta, recordOf } from './record-of.ts';
import type { SessionState } from './state.ts';

const seconds = (at: number): number => round(at / 1000, 3);

const transcriptOf = (trace: Trace) =>
  trace.turns.map(({ at, from, text }) => ({ at: seconds(at), from, text }));

const moodOf = (trace: Trace) =>
  trace.mood.map(({ at, valence, arousal, trust, patience, cause }) => ({
    at: seconds(at),
    valence,
    arousal,
    trust,
    patience,
    cause,
  }));

const deskOf = (trace: Trace) =>
  trace.desk.map(({ at, tool, args, result }) => ({ at: seconds(at), tool, args, ...result }));

const findingOf = (finding: Finding, trace: Trace) => ({
  ...finding,
  // The words themselves beside their ranges, so that a reader needs no lookup.
  evidence: finding.evidence.map((each) =>
    each.kind === 'span' ? { ...each, text: trace.turns[each.turn]?.text.slice(...each.range) ?? '' } : each,
  ),
});

const scoresOf = (card: ScoreCard) => ({
  findings: card.findings,
  scores: card.scores,
  overall: card.overall,
  passed: card.passed,
  critical: card.critical.map(({ item }) => item),
});

/** A played session as one plain object of numbers, texts and message ids; times are seconds since its start. */
export function reportOf(state: SessionState, meta: RecordMeta = {}) {
  const { trace, card } = finish(state);
  const { identity, persona } = state.customer;
  return {
    scenario: trace.scenario.id,
    seed: state.setup.seed,
    lang: trace.lang,
    customer: { ...identity, persona },
    transcript: transcriptOf(trace),
    mood: moodOf(trace),
    desk: deskOf(trace),
    ...scoresOf(card),
    findings: card.findings.map((finding) => findingOf(finding, trace)),
    outcome: trace.outcome,
    csat: trace.csat,
    comment: trace.comment,
    metrics: card.metrics,
    record: recordOf(state, meta),
  };
}
