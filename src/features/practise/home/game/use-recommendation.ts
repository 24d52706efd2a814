import { useEffect, useState } from 'react';
import { firstContact, type Recommendation } from '../../../../core/report/game/first-contact.ts';
import type { LevelState } from '../../../../core/report/game/levels.ts';
import type { Played } from '../../../../core/report/game/played.ts';
import type { CatalogueEntry } from '../../../../platform/catalogue.ts';

/** Whom to practise with next; undefined without scenarios, null until the schedule is worked out. */
export function useRecommendation(
  history: readonly Played[],
  mastered: LevelState['mastered'],
  scenarios: readonly CatalogueEntry[],
  today: number,
): Recommendation | undefined | null {
  const [found, setFound] = useState<Recommendation | undefined | null>(null);
  const isNew = history.length === 0;
  useEffect(() => {
    if (isNew) return;
    let wanted = true;
    // Spacing needs a history and code of its own: whoever is new gets neither.
    import('../../../../core/report/game/recommend.ts').then(
      ({ recommend }) => wanted && setFound(recommend(history, mastered, scenarios, today)),
      () => wanted && setFound(firstContact(scenarios)),
    );
    return () => {
      wanted = false;
    };
  }, [isNew, history, mastered, scenarios, today]);
  return isNew ? firstContact(scenarios) : found;
}
