import { Link } from 'react-router';
import { Button, buttonClass, Chip, Icon } from '../../../../components/index.ts';
import type { ShiftRecord } from '../../../../core/record/shift-types.ts';
import { realMoment, useLanguage } from '../../../../locales/index.ts';
import { downloadText } from '../../../../platform/files.ts';
import { type ShiftChoice, shiftPath } from '../../../../platform/shift-path.ts';
import { useShiftText } from '../text.ts';
import type { OpenedShift } from './open-shift-report.ts';
import styles from './shift-report.module.css';

const choiceOf = ({ entries, lang, limit, seed }: ShiftRecord): ShiftChoice => ({
  size: entries.length,
  lang,
  level: entries[0]?.cast?.level ?? null,
  limit,
  seed,
});

/** The record as a file that any other device can replay. */
async function download(record: ShiftRecord): Promise<void> {
  const { encodeShift } = await import('../../../../core/record/shift-codec.ts');
  downloadText(`shift-${record.startedAt.slice(0, 10)}-${record.id}.json`, encodeShift(record));
}

/** The answer on top: how many came, how many were helped, how many were lost. */
export function Head({ opened }: { readonly opened: OpenedShift }) {
  const t = useShiftText();
  const language = useLanguage();
  const { record, report } = opened;
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
        <Link to={shiftPath(choiceOf(record))} className={buttonClass('primary')}>
          {t('shift.report.again')}
        </Link>
        <Link to={shiftPath({ ...choiceOf(record), seed: null })} className={buttonClass()}>
          {t('shift.report.another')}
        </Link>
        <Button onClick={() => void download(record)}>
          <Icon name="download" size={16} />
          {t('shift.report.download')}
        </Button>
      </div>
    </header>
  );
}
