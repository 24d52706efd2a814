import { EmptyState, PageSkeleton } from '../../components/index.ts';
import { usePageTitle } from '../../platform/page-title.ts';
import { Bars } from './bars.tsx';
import { ChooseFiles } from './import/choose-files.tsx';
import { DropArea } from './import/drop-area.tsx';
import { ImportStatus } from './import/import-status.tsx';
import { useImport } from './import/use-import.ts';
import { Review } from './review.tsx';
import { ShiftsTable } from './tables/shifts-table.tsx';
import styles from './team-page.module.css';
import { useTeamText } from './text.ts';
import { useSessions } from './use-sessions.ts';

export function TeamPage() {
  const t = useTeamText();
  const { sessions, reload, remove, shifts, removeShift } = useSessions();
  const records = useImport(reload);
  usePageTitle(t('team.title'), t('ui.brand'));
  if (sessions === null) return <PageSkeleton label={t('ui.loading')} />;
  return (
    <DropArea onFiles={records.take}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{t('team.title')}</h1>
          <p className={styles.intro}>{t('team.intro')}</p>
        </div>
        {sessions.length > 0 && <ChooseFiles records={records} />}
      </header>
      <ImportStatus records={records} />
      {sessions.length === 0 ? (
        <EmptyState
          title={t('team.empty.title')}
          picture={<Bars />}
          action={<ChooseFiles records={records} look="primary" />}
        >
          {t('team.empty.text')}
        </EmptyState>
      ) : (
        <Review sessions={sessions} onRemove={remove} />
      )}
      <ShiftsTable shifts={shifts} onRemove={removeShift} />
      <p className={styles.note}>{t('team.import.text')}</p>
    </DropArea>
  );
}
