import { Link } from 'react-router';
import { buttonClass, ConfirmButton } from '../../../../components/index.ts';
import { stopwatch } from '../../../../locales/index.ts';
import type { ShiftDraft } from '../../../../platform/shift-store.ts';
import { useShiftText } from '../text.ts';
import styles from './shift-page.module.css';

interface OpenShiftProps {
  readonly draft: ShiftDraft;
  readonly onDrop: (id: string) => void;
}

/** The shift left open, offered before anything else. */
export function OpenShift({ draft, onDrop }: OpenShiftProps) {
  const t = useShiftText();
  const customers = draft.record.entries.length;
  return (
    <section className={styles.strip} aria-labelledby="open-shift">
      <div className={styles.text}>
        <h2 id="open-shift" className={styles.small}>
          {t('shift.continue')}
        </h2>
        <p className={styles.detail}>{t('shift.continue.text', { customers, at: stopwatch(draft.at) })}</p>
      </div>
      <ConfirmButton
        label={t('shift.continue.drop')}
        title={t('shift.continue.drop.title')}
        text={t('shift.continue.drop.text')}
        stay={t('shift.continue.drop.stay')}
        go={t('shift.continue.drop.go')}
        onConfirm={() => onDrop(draft.id)}
      />
      <Link to={`/shift/run?draft=${draft.id}`} className={buttonClass('primary')}>
        {t('shift.continue.go')}
      </Link>
    </section>
  );
}
