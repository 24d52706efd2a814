import { useEffect, useState } from 'react';
import type { DailyCustomer } from '../../../core/report/game/daily.ts';
import type { Lang } from '../../../core/shared/lang.ts';
import { useClock } from '../../../platform/clock.ts';
import type { Person } from '../../../platform/daily-person.ts';
import { whenIdle } from '../../../platform/idle.ts';
import { SETTLING } from './prefetch-desk.ts';

/** Name and face of the customer of the day; null until the page has settled and they have been drawn. */
export function useDailyPerson({ scenario, seed, cast }: DailyCustomer, lang: Lang): Person | null {
  const clock = useClock();
  const [person, setPerson] = useState<Person | null>(null);
  const { archetype, level } = cast;
  useEffect(() => {
    let wanted = true;
    const draw = async () => {
      const { personOf } = await import('../../../platform/daily-person.ts');
      const drawn = await personOf(scenario, seed, lang, { archetype, level });
      if (wanted) setPerson(drawn);
    };
    // Without a name the card still has its story.
    const cancel = whenIdle(clock, SETTLING, () => void draw().catch(() => undefined));
    return () => {
      wanted = false;
      cancel();
    };
  }, [clock, scenario, seed, archetype, level, lang]);
  return person;
}
