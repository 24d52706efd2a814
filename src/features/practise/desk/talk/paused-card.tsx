import { Button, Icon } from '../../../../components/index.ts';
import { useDeskText } from '../text.ts';
import styles from './card.module.css';

/** Stands where the reply box was while the clock is stopped. */
export function PausedCard({ onResume }: { readonly onResume: () => void }) {
  const t = useDeskText();
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{t('bench.paused')}</h2>
      <p className={styles.text}>{t('bench.paused.text')}</p>
      <Button look="primary" autoFocus onClick={onResume}>
        <Icon name="play" size={16} />
        {t('bench.resume')}
      </Button>
    </section>
  );
}
