import type { Finding, ScoreCard, Trace, Turn } from '../score/types.ts';
import type { Dimension } from '../shared/dimensions.ts';

/** A finding that came out otherwise on the other line; null where it did not apply. */
export interface Moved {
  readonly check: string;
  readonly dimension: Dimension;
  readonly before: Finding | null;
  readonly after: Finding | null;
  /** Points of the dimension gained, negative for lost. */
  readonly change: number;
}

const pointsOf = (finding: Finding | null): number => finding?.points ?? 0;

/** What moved between two score cards of one customer, the largest change first. */
export function movedFindings(before: ScoreCard, after: ScoreCard): Moved[] {
  const find = (card: ScoreCard, check: string) => card.findings.find((each) => each.check === check) ?? null;
  const checks = [...new Set([...before.findings, ...after.findings].map(({ check }) => check))];
  return checks
    .flatMap((check): Moved[] => {
      const [old, now] = [find(before, check), find(after, check)];
      const dimension = (now ?? old)?.dimension;
      if (dimension === undefined || (old?.outcome === now?.outcome && pointsOf(old) === pointsOf(now)))
        return [];
      return [{ check, dimension, before: old, after: now, change: pointsOf(now) - pointsOf(old) }];
    })
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
}

/** Two courses of one conversation: what they share, and how each went on. */
export interface Courses {
  readonly shared: readonly Turn[];
  readonly before: readonly Turn[];
  readonly after: readonly Turn[];
}

/** Parts two traces where they part; `at` is when the second was taken up again, in milliseconds. */
export function coursesOf(before: Trace, after: Trace, at: number): Courses {
  const same = (turn: Turn, i: number) => turn.at < at && before.turns[i]?.text === turn.text;
  const parted = after.turns.findIndex((turn, i) => !same(turn, i));
  const shared = parted < 0 ? after.turns.length : parted;
  return {
    shared: after.turns.slice(0, shared),
    before: before.turns.slice(shared),
    after: after.turns.slice(shared),
  };
}
