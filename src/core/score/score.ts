import { DIMENSIONS, type Dimension } from '../shared/dimensions.ts';
import { clamp, round } from '../shared/round.ts';
import { breakDown } from './breakdown.ts';
import { CHECKS } from './checks/index.ts';
import { ENGINE_VERSION } from './engine.ts';
import { metrics } from './metrics.ts';
import { readable } from './readable.ts';
import { type EarnWeight, type HarmWeight, RUBRIC, type Rubric } from './rubric.ts';
import { temper } from './temper.ts';
import type { Check, CheckOutcome, Finding, ScoreCard, Trace } from './types.ts';

type Applied = Exclude<CheckOutcome, { outcome: 'not-applicable' }>;
type Result = Applied | { readonly outcome: 'error' };

interface Judged {
  readonly check: Check;
  readonly weight: EarnWeight | HarmWeight;
  readonly result: Result;
}

/** Scenarios may shift a dimension only this far. */
const SHIFT: readonly [number, number] = [0.5, 2];

function checked(outcome: CheckOutcome): CheckOutcome | { readonly outcome: 'error' } {
  if (!('earned' in outcome)) return outcome;
  return outcome.earned >= 0 && outcome.earned <= 1 ? outcome : { outcome: 'error' };
}

/** The outcome with evidence that a reader can follow. */
const shown = (outcome: CheckOutcome, trace: Trace): CheckOutcome =>
  'evidence' in outcome ? { ...outcome, evidence: readable(outcome.evidence, trace) } : outcome;

/** A check that throws or earns nonsense is its own error, never the session's. */
function runSafely(check: Check, trace: Trace): CheckOutcome | { readonly outcome: 'error' } {
  try {
    const outcome = checked(check.run(trace));
    return outcome.outcome === 'error' ? outcome : shown(temper(check.meta, outcome, trace), trace);
  } catch {
    return { outcome: 'error' };
  }
}

function judge(check: Check, trace: Trace, rubric: Rubric): Judged[] {
  const weight = rubric.checks[check.meta.id];
  if (!weight) return [];
  const result = runSafely(check, trace);
  return result.outcome === 'not-applicable' ? [] : [{ check, weight, result }];
}

const earnings = (items: readonly Judged[]) =>
  items.flatMap((item) =>
    'earned' in item.result && 'weight' in item.weight
      ? [{ item, weight: item.weight.weight, earned: item.result.earned }]
      : [],
  );

const harms = (items: readonly Judged[]) =>
  items.flatMap((item) =>
    item.result.outcome === 'harm' && 'each' in item.weight
      ? [{ item, cost: Math.min(item.weight.most, item.weight.each * item.result.times) }]
      : [],
  );

function findingOf({ check, result }: Judged, points: number, max: number): Finding {
  const { id, dimension, guide } = check.meta;
  if (result.outcome === 'error') {
    const [messageId, params] = ['check.error', { check: id }] as const;
    return { check: id, dimension, guide, outcome: 'error', points, max, evidence: [], messageId, params };
  }
  const { outcome, evidence, messageId, params } = result;
  const finding = { check: id, dimension, guide, outcome, points, max, evidence, messageId, params };
  return 'critical' in result && result.critical ? { ...finding, critical: result.critical } : finding;
}

function judgeDimension(items: readonly Judged[]): { score: number | null; findings: Finding[] } {
  const [earned, harmed] = [earnings(items), harms(items)];
  const sums = breakDown(
    earned,
    harmed.map(({ cost }) => cost),
  );
  const lines = new Map<Judged, readonly [points: number, max: number]>([
    ...earned.map(({ item }, i) => [item, [sums?.points[i] ?? 0, sums?.max[i] ?? 0]] as const),
    ...harmed.map(({ item }, i) => [item, [sums?.harm[i] ?? 0, 0]] as const),
  ]);
  const findings = items.map((item) => findingOf(item, ...(lines.get(item) ?? ([0, 0] as const))));
  return { score: sums?.score ?? null, findings };
}

/** Mean of the dimensions that apply, by the rubric's weights and the scenario's shifts. */
function overallOf(scores: ScoreCard['scores'], trace: Trace, rubric: Rubric): number | null {
  const parts = DIMENSIONS.flatMap((dimension) => {
    const score = scores[dimension];
    const shift = clamp(trace.scenario.weights?.[dimension] ?? 1, ...SHIFT);
    return score === null ? [] : [{ score, weight: rubric.dimensions[dimension].weight * shift }];
  });
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  return weights > 0
    ? round(parts.reduce((sum, { score, weight }) => sum + score * weight, 0) / weights)
    : null;
}

/** Judges a session: four scores, each the sum of its findings' points, critical items and the platform's metrics. */
export function score(trace: Trace, rubric: Rubric = RUBRIC, checks: readonly Check[] = CHECKS): ScoreCard {
  const judged = checks.flatMap((check) => judge(check, trace, rubric));
  const of = (dimension: Dimension) =>
    judgeDimension(judged.filter(({ check }) => check.meta.dimension === dimension));
  const parts = {
    empathy: of('empathy'),
    accuracy: of('accuracy'),
    questioning: of('questioning'),
    resolution: of('resolution'),
  };
  const scores = {
    empathy: parts.empathy.score,
    accuracy: parts.accuracy.score,
    questioning: parts.questioning.score,
    resolution: parts.resolution.score,
  };
  const findings = DIMENSIONS.flatMap((dimension) => parts[dimension].findings);
  const critical = findings.flatMap(({ critical: item, evidence }) => (item ? [{ item, evidence }] : []));
  const overall = overallOf(scores, trace, rubric);
  const passed = overall !== null && overall >= rubric.passMark && critical.length === 0;
  return {
    rubric: rubric.id,
    engine: ENGINE_VERSION,
    scores,
    overall,
    passed,
    critical,
    findings,
    metrics: metrics(trace),
  };
}
