import type { Trace } from '../score/types.ts';
import { round } from '../shared/round.ts';

/** One moment of the mood's line; causes of the same moment stand together. */
export interface MoodDot {
  /** Seconds since the session's start. */
  readonly at: number;
  /** −100 to 100. */
  readonly valence: number;
  /** 0 to 100. */
  readonly trust: number;
  /** 0 to 100. */
  readonly patience: number;
  /** Message ids. */
  readonly causes: readonly string[];
}

/** The mood over a session, one dot a moment, ready for a chart. */
export function moodLine(trace: Trace): MoodDot[] {
  const moments = new Map<number, MoodDot>();
  for (const point of trace.mood) {
    const causes = [...(moments.get(point.at)?.causes ?? []), point.cause];
    moments.set(point.at, {
      at: round(point.at / 1000, 1),
      valence: round(point.valence * 100),
      trust: round(point.trust * 100),
      patience: round(point.patience * 100),
      causes,
    });
  }
  return [...moments.values()].sort((a, b) => a.at - b.at);
}
