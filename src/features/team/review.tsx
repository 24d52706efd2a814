import { lazy, Suspense, useDeferredValue, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { Card, EmptyState, Icon, Skeleton } from '../../components/index.ts';
import type { TeamRow } from '../../core/report/packed.ts';
import { byDay, byPerson, byScenario, mostLost } from '../../core/report/series.ts';
import { Answer } from './answer.tsx';
import { FilterBar } from './filter-bar.tsx';
import { filtersIn, passing } from './filters.ts';
import styles from './review.module.css';
import { LostTable } from './tables/lost-table.tsx';
import { RowsTable } from './tables/rows-table.tsx';
import { SessionsTable } from './tables/sessions-table.tsx';
import { useNames, useTeamText } from './text.ts';

const DaysChart = lazy(async () => ({ default: (await import('./charts/days-chart.tsx')).DaysChart }));
const RowsChart = lazy(async () => ({ default: (await import('./charts/rows-chart.tsx')).RowsChart }));
const LostChart = lazy(async () => ({ default: (await import('./charts/lost-chart.tsx')).LostChart }));

interface ReviewProps {
  readonly sessions: readonly TeamRow[];
  readonly onRemove: (ids: readonly string[]) => void;
}

const NOTHING: readonly TeamRow[] = [];
/** From here on the page is drawn in two steps. */
const MANY = 5000;

/** The sessions at once where they are few; many come after the first chart. */
const useLater = (sessions: readonly TeamRow[]): readonly TeamRow[] =>
  useDeferredValue(sessions, sessions.length > MANY ? NOTHING : sessions);

/** How many checks the chart of lost points names. */
const LOST_SHOWN = 8;

/** One large chart, three small ones, each with its table, for the sessions that pass the filters. */
function Charts({ sessions }: Pick<ReviewProps, 'sessions'>) {
  const t = useTeamText();
  const names = useNames();
  // The large chart comes first; the others may follow a moment later.
  const later = useLater(sessions);
  const days = useMemo(() => byDay(sessions), [sessions]);
  const people = useMemo(() => byPerson(later), [later]);
  const scenarios = useMemo(() => byScenario(later), [later]);
  const lost = useMemo(() => mostLost(later, LOST_SHOWN), [later]);
  return (
    <div className={styles.charts}>
      <Card title={t('team.days.title')} className={styles.wide}>
        <p className={styles.text}>{t('team.days.text')}</p>
        <Suspense fallback={<Skeleton height="300px" />}>
          <DaysChart rows={days} />
        </Suspense>
        <RowsTable label={t('team.days.title')} kind="day" rows={days.toReversed()} nameOf={(key) => key} />
      </Card>
      <Card title={t('team.people.title')}>
        <Suspense fallback={<Skeleton height="240px" />}>
          <RowsChart label={t('team.people.title')} rows={people} nameOf={names.person} />
        </Suspense>
        <RowsTable label={t('team.people.title')} kind="person" rows={people} nameOf={names.person} />
      </Card>
      <Card title={t('team.scenarios.title')}>
        <Suspense fallback={<Skeleton height="240px" />}>
          <RowsChart label={t('team.scenarios.title')} rows={scenarios} nameOf={names.scenario} />
        </Suspense>
        <RowsTable
          label={t('team.scenarios.title')}
          kind="scenario"
          rows={scenarios}
          nameOf={names.scenario}
        />
      </Card>
      <Card title={t('team.lost.title')} className={styles.wide}>
        <p className={styles.text}>{t('team.lost.text')}</p>
        <Suspense fallback={<Skeleton height="240px" />}>
          <LostChart rows={lost} />
        </Suspense>
        <LostTable sessions={later} />
      </Card>
    </div>
  );
}

export function Review({ sessions, onRemove }: ReviewProps) {
  const t = useTeamText();
  const [query] = useSearchParams();
  const shown = useMemo(() => passing(sessions, filtersIn(query)), [sessions, query]);
  const later = useLater(shown);
  return (
    <>
      <FilterBar sessions={sessions} shown={shown.length} />
      {shown.length === 0 ? (
        <EmptyState title={t('team.filter.none')} picture={<Icon name="search" size={44} />} />
      ) : (
        <>
          <Answer sessions={later} />
          <Charts sessions={shown} />
          <SessionsTable sessions={shown} onRemove={onRemove} />
        </>
      )}
    </>
  );
}
