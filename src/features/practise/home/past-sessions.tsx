import { useState } from 'react';
import { Button, EmptyState, Icon, Skeleton } from '../../../components/index.ts';
import type { SessionSummary } from '../../../platform/store.ts';
import { usePractiseText } from '../text.ts';
import { PastSessionRow } from './past-session-row.tsx';
import styles from './past-sessions.module.css';

interface PastSessionsProps {
  readonly sessions: readonly SessionSummary[];
  /** False while they are being read. */
  readonly ready: boolean;
}

const AT_FIRST = 6;

export function PastSessions({ sessions, ready }: PastSessionsProps) {
  const t = usePractiseText();
  const [all, setAll] = useState(false);
  const shown = all ? sessions : sessions.slice(0, AT_FIRST);
  return (
    <section aria-labelledby="past">
      <h2 id="past" className={styles.title}>
        {t('practise.past')}
      </h2>
      {!ready && <Skeleton height="96px" />}
      {ready && sessions.length === 0 && (
        <div className={styles.list}>
          <EmptyState title={t('practise.past.none')} picture={<Icon name="note" size={40} />}>
            {t('practise.past.none.text')}
          </EmptyState>
        </div>
      )}
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((session) => (
            <PastSessionRow key={session.id} session={session} />
          ))}
        </ul>
      )}
      {shown.length < sessions.length && (
        <Button look="plain" small className={styles.more} onClick={() => setAll(true)}>
          {t('practise.past.all', { count: sessions.length })}
        </Button>
      )}
    </section>
  );
}
