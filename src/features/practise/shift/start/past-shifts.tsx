import { Link } from 'react-router';
import { EmptyState, Icon, Skeleton, Stars } from '../../../../components/index.ts';
import { realMoment, useLanguage } from '../../../../locales/index.ts';
import type { KeptShift } from '../../../../platform/shift-store.ts';
import { useShiftText } from '../text.ts';
import styles from './shift-page.module.css';

interface PastShiftsProps {
  readonly shifts: readonly KeptShift[];
  /** False while they are being read. */
  readonly ready: boolean;
}

function Row({ shift }: { readonly shift: KeptShift }) {
  const t = useShiftText();
  const language = useLanguage();
  const { id, record, customers, lost, csat, overall } = shift;
  return (
    <li className={styles.row}>
      <Link to={`/shift/report/${id}`} className={styles.link}>
        {t('shift.past.open', { date: realMoment(language, record.startedAt) })}
      </Link>
      <span className={styles.detail}>{t('shift.past.row', { customers, lost })}</span>
      {csat !== null && <Stars value={Math.round(csat)} label={t('ui.stars', { value: csat })} size={14} />}
      <b className={styles.number}>{overall === null ? t('ui.not-scored') : Math.round(overall)}</b>
    </li>
  );
}

export function PastShifts({ shifts, ready }: PastShiftsProps) {
  const t = useShiftText();
  return (
    <section aria-labelledby="past-shifts">
      <h2 id="past-shifts" className={styles.heading}>
        {t('shift.past')}
      </h2>
      {!ready && <Skeleton height="96px" />}
      {ready && shifts.length === 0 && (
        <div className={styles.list}>
          <EmptyState title={t('shift.past.none')} picture={<Icon name="clock" size={40} />}>
            {t('shift.past.none.text')}
          </EmptyState>
        </div>
      )}
      {shifts.length > 0 && (
        <ul className={styles.list}>
          {shifts.map((shift) => (
            <Row key={shift.id} shift={shift} />
          ))}
        </ul>
      )}
    </section>
  );
}
