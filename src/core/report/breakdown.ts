import type { Finding, ScoreCard } from '../score/types.ts';
import { DIMENSIONS, type Dimension } from '../shared/dimensions.ts';

/** A finding with its place in the score card's list. */
export interface Placed {
  readonly place: number;
  readonly finding: Finding;
}

/** One dimension of a report: its findings and how they sum up. */
export interface Group {
  readonly dimension: Dimension;
  readonly score: number | null;
  /** Faults first, then what was missed, dearest first, then what was met. */
  readonly findings: readonly Placed[];
  /** Points earned before harm, points lost by misses, points taken by harm; the first two sum to 100. */
  readonly earned: number;
  readonly missed: number;
  readonly harm: number;
}

const ORDER: Readonly<Record<Finding['outcome'], number>> = { harm: 0, missed: 1, met: 2, error: 3 };

const lost = ({ finding }: Placed): number => finding.max - finding.points;

function groupOf(dimension: Dimension, card: ScoreCard): Group {
  const findings = card.findings
    .map((finding, place) => ({ place, finding }))
    .filter(({ finding }) => finding.dimension === dimension)
    .sort(
      (a, b) => ORDER[a.finding.outcome] - ORDER[b.finding.outcome] || lost(b) - lost(a) || a.place - b.place,
    );
  const sum = (pointsOf: (finding: Finding) => number) =>
    findings.reduce((total, { finding }) => total + pointsOf(finding), 0);
  return {
    dimension,
    score: card.scores[dimension],
    findings,
    earned: sum(({ points }) => Math.max(0, points)),
    missed: sum(({ points, max }) => Math.max(0, max - Math.max(0, points))),
    harm: sum(({ points }) => Math.max(0, -points)),
  };
}

/** The score card as the report shows it, one group a dimension. */
export const groupFindings = (card: ScoreCard): Group[] =>
  DIMENSIONS.map((dimension) => groupOf(dimension, card));

/** The dearest misses and faults over all dimensions: what to work on first. */
export const dearest = (card: ScoreCard, count: number): Placed[] =>
  card.findings
    .map((finding, place) => ({ place, finding }))
    .filter((placed) => placed.finding.outcome !== 'error' && lost(placed) > 0)
    .sort((a, b) => lost(b) - lost(a) || a.place - b.place)
    .slice(0, count);
