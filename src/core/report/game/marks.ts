import type { ScoreCard, Trace } from '../../score/types.ts';
import { round } from '../../shared/round.ts';
import { HARM, type Marks, type MoodTurn } from './played.ts';

/** What each check of a score card came to, for a summary. */
export function marksOf({ findings }: Pick<ScoreCard, 'findings'>): Marks {
  const marks: Record<string, number> = {};
  for (const { check, outcome, points, max } of findings) {
    if (outcome === 'harm') marks[check] = HARM;
    else if (outcome !== 'error' && max > 0) marks[check] = round(Math.max(0, points) / max, 2);
  }
  return marks;
}

/** How the customer came and how they left; null where no mood was noted. */
export function moodTurnOf({ mood }: Pick<Trace, 'mood'>): MoodTurn | null {
  const [first, last] = [mood[0], mood.at(-1)];
  return first && last ? { first: round(first.valence, 2), last: round(last.valence, 2) } : null;
}
