import { useState } from 'react';
import { Button, Dialog, Segmented } from '../../../../../components/index.ts';
import { useRunText } from '../../text.ts';
import styles from './queue.module.css';

const MINUTES = ['1', '3', '5', '10'] as const;

/** Asks how long, and says what a break means for the customers. */
export function BreakButton({ onBreak }: { readonly onBreak: (ms: number) => void }) {
  const t = useRunText();
  const [asking, setAsking] = useState(false);
  const [minutes, setMinutes] = useState<(typeof MINUTES)[number]>('3');
  const go = () => {
    setAsking(false);
    onBreak(Number(minutes) * 60_000);
  };
  const actions = (
    <>
      <Button onClick={() => setAsking(false)}>{t('shift.break.stay')}</Button>
      <Button look="primary" onClick={go}>
        {t('shift.break.go')}
      </Button>
    </>
  );
  return (
    <>
      <Button small onClick={() => setAsking(true)}>
        {t('shift.break')}
      </Button>
      <Dialog open={asking} title={t('shift.break.title')} onClose={() => setAsking(false)} actions={actions}>
        <p>{t('shift.break.text')}</p>
        <div className={styles.minutes}>
          <Segmented
            label={t('shift.break.title')}
            options={MINUTES.map((value) => ({ value, label: t('shift.break.minutes', { minutes: value }) }))}
            value={minutes}
            onChange={setMinutes}
          />
        </div>
      </Dialog>
    </>
  );
}
