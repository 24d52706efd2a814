import type { Played } from '../core/report/game/played.ts';
import { LEVELS } from '../core/shared/personas.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { localDay } from './clock.ts';
import type { SessionSummary } from './store-types.ts';

type Known = Pick<CatalogueEntry, 'id' | 'archetype' | 'level'>;

/** A summary as the game reads it; null where nobody knows any more who the customer was. */
export function playedOf(summary: SessionSummary, scenarios: readonly Known[]): Played | null {
  const entry = scenarios.find(({ id }) => id === summary.scenario);
  const archetype = summary.archetype ?? entry?.archetype;
  const level = LEVELS.find((each) => each === (summary.level ?? entry?.level));
  if (!archetype || !level) return null;
  return {
    ...summary,
    archetype,
    level,
    scoring: `${summary.rubric ?? ''}/${summary.engine}`,
    day: localDay(new Date(summary.endedAt)),
    threeMinuteRate: summary.metrics.threeMinuteRate,
    marks: summary.marks ?? {},
    mood: summary.mood ?? null,
  };
}

/**
 * Sessions of one person, oldest first; those without a name belong to whoever is there. What went on from another
 * session is left out: its beginning was known.
 */
export function historyOf(
  sessions: readonly SessionSummary[],
  trainee: string,
  scenarios: readonly Known[],
): Played[] {
  return sessions
    .filter(({ trainee: name, forked }) => !forked && (name === '' || name === trainee))
    .flatMap((session) => {
      const played = playedOf(session, scenarios);
      return played ? [{ played, ended: Date.parse(session.endedAt) }] : [];
    })
    .sort((a, b) => a.ended - b.ended)
    .map(({ played }) => played);
}
