import { useEffect, useState } from 'react';
import type { SessionRecord } from '../../../core/record/types.ts';
import type { Moment } from '../../../core/report/game/moment.ts';
import { catalogue } from '../../../platform/catalogue.ts';
import { noteShown, wasShown } from '../../../platform/moments.ts';
import { useOwnScenarios } from '../../../platform/own-scenarios.ts';
import { historyOf } from '../../../platform/played.ts';
import { settings } from '../../../platform/settings.ts';
import { chime } from '../../../platform/sound.ts';
import { listOwnSessions } from '../../../platform/store.ts';

const MOST = 5000;

/** What a session brought, the first time its report is opened; null for nothing, or once put away. */
export function useMoment({ id, trainee }: SessionRecord): { moment: Moment | null; close: () => void } {
  const own = useOwnScenarios();
  const [moment, setMoment] = useState<Moment | null>(null);
  useEffect(() => {
    if (wasShown(id)) return;
    let wanted = true;
    const find = async () => {
      const [{ momentOf }, sessions] = await Promise.all([
        import('../../../core/report/game/moment.ts'),
        listOwnSessions(MOST),
      ]);
      const scenarios = [...catalogue, ...own.map(({ entry }) => entry)];
      const found = momentOf(historyOf(sessions, trainee, scenarios), id);
      if (!wanted || !found) return;
      setMoment(found);
      noteShown(id);
      if (settings().sound) chime();
    };
    // The report is whole without it.
    find().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [id, trainee, own]);
  return { moment, close: () => setMoment(null) };
}
