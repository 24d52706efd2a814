import { Link } from 'react-router';
import { buttonClass } from '../../../components/index.ts';
import { usePractiseText } from '../text.ts';
import styles from './shift-card.module.css';

/** The way from the first page to shifts. */
export function ShiftCard() {
  const t = usePractiseText();
  return (
    <section className={styles.card} aria-labelledby="shift">
      <div>
        <h2 id="shift" className={styles.title}>
          {t('practise.shift')}
        </h2>
        <p className={styles.text}>{t('practise.shift.text')}</p>
      </div>
      <Link to="/shift" className={buttonClass()}>
        {t('practise.shift.go')}
      </Link>
    </section>
  );
}
