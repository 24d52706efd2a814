import { usePractiseText } from '../text.ts';
import styles from './level.module.css';

const STEPS = [1, 2, 3, 4, 5] as const;

/** Difficulty as dots. */
export function Level({ level }: { readonly level: number }) {
  const t = usePractiseText();
  return (
    <span role="img" aria-label={t('practise.card.level', { level })} className={styles.level}>
      {STEPS.map((step) => (
        <i key={step} className={step <= level ? styles.on : undefined} />
      ))}
    </span>
  );
}
