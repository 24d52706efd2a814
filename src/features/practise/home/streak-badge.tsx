import type { Streak } from '../../../core/report/game/streak.ts';
import { usePractiseText } from '../text.ts';
import styles from './streak-badge.module.css';

/** Days since today as keys: the row is always the last seven days. */
const AGO = [6, 5, 4, 3, 2, 1, 0] as const;

/** The last week as dots; nothing before the second day. */
export function StreakBadge({ streak }: { readonly streak: Streak }) {
  const t = usePractiseText();
  if (streak.days < 2) return null;
  return (
    <p className={styles.badge} title={t('practise.streak.note')}>
      <b>{t('practise.streak', { days: streak.days })}</b>
      <span className={styles.week} aria-hidden="true">
        {AGO.map((ago) => (
          <i key={ago} className={streak.week[6 - ago] ? styles.done : undefined} />
        ))}
      </span>
    </p>
  );
}
