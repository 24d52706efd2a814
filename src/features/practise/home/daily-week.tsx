import { classNames } from '../../../components/index.ts';
import type { DailyResult } from '../../../core/report/game/daily.ts';
import { DAY } from '../../../core/shared/calendar.ts';
import { shopDay, useLanguage } from '../../../locales/index.ts';
import { usePractiseText } from '../text.ts';
import styles from './daily-card.module.css';

/** The daily customers of a week, a dot a day; nothing before the first was met. */
export function DailyWeek({ week }: { readonly week: readonly DailyResult[] }) {
  const t = usePractiseText();
  const language = useLanguage();
  if (week.every(({ session }) => session === null)) return null;
  const label = ({ day, session }: DailyResult) => {
    const date = shopDay(language, day * DAY);
    return session === null
      ? t('practise.daily.missed', { date })
      : t('practise.daily.day', { date, score: session.overall ?? t('ui.not-scored') });
  };
  return (
    <div className={styles.past}>
      <span id="daily-week">{t('practise.daily.week')}</span>
      <ol className={styles.week} aria-labelledby="daily-week">
        {week.map((result) => (
          <li key={result.day} title={label(result)}>
            <i
              role="img"
              aria-label={label(result)}
              className={classNames(
                result.session !== null && styles.met,
                result.session?.passed && styles.passed,
              )}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
