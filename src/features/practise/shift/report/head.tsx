import { Link } from 'react-router';
import { buttonClass, Chip, Icon } from '../../../../components/index.ts';
import type { ShiftRecord } from '../../../../core/record/shift-types.ts';
import { realMoment, useLanguage } from '../../../../locales/index.ts';
import { type ShiftChoice, shiftPath } from '../../../../platform/shift-path.ts';
import { SaveRecord } from '../faults.tsx';
import { useShiftText } from '../text.ts';
import type { OpenedShift } from './open-shift-report.ts';
import styles from './shift-report.module.css';

/** The same customers again: their scenarios are named, so that nothing is drawn anew. */
const sameAs = ({ entries, lang, limit, seed }: ShiftRecord, from: readonly string[]): ShiftChoice => ({
  size: entries.length,
  lang,
  level: entries[0]?.cast?.level ?? null,
  limit,
  seed,
  from,
  cases: entries.map(({ scenario }) => scenario),
});

const otherThan = (record: ShiftRecord, from: readonly string[]): ShiftChoice => ({
  ...sameAs(record, from),
  seed: null,
  cases: [],
});

/** The answer on top: how many came, how many were helped, how many were lost. */
export function Head({ opened }: { readonly opened: OpenedShift }) {
  const t = useShiftText();
  const language = useLanguage();
  const { record, report, from } = opened;
  const { customers, outcomes, lost } = report.metrics;
  return (
    <header className={styles.head}>
      <div>
        <Link to="/shift" className={styles.back}>
          <Icon name="back" size={14} />
          {t('shift.broken.to-list')}
        </Link>
        <h1 className={styles.title}>
          {t('shift.report.sum', { customers, resolved: outcomes.resolved, lost })}
        </h1>
        <p className={styles.meta}>
          <span>
            {t('shift.report.meta', {
              date: realMoment(language, record.startedAt),
              seed: String(record.seed),
            })}
          </span>
          {record.trainee && <span>{t('shift.report.trainee', { name: record.trainee })}</span>}
          <Chip>{t(`ui.lang.${record.lang}`)}</Chip>
        </p>
      </div>
      <div className={styles.actions}>
        <Link to={shiftPath(sameAs(record, from))} className={buttonClass('primary')}>
          {t('shift.report.again')}
        </Link>
        <Link to={shiftPath(otherThan(record, from))} className={buttonClass()}>
          {t('shift.report.another')}
        </Link>
        <SaveRecord record={record} />
      </div>
    </header>
  );
}
