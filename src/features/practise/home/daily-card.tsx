import { Link } from 'react-router';
import { buttonClass, classNames } from '../../../components/index.ts';
import { hash53 } from '../../../core/shared/hash.ts';
import { contentLang, useLanguage } from '../../../locales/index.ts';
import { type CatalogueEntry, cardFaceUrl } from '../../../platform/catalogue.ts';
import { type DeskChoice, deskPath } from '../../../platform/desk-path.ts';
import { usePractiseText } from '../text.ts';
import styles from './daily-card.module.css';
import { prefetchDesk } from './prefetch-desk.ts';

interface DailyCardProps {
  readonly catalogue: readonly CatalogueEntry[];
  readonly date: Date;
  readonly choice: DeskChoice;
}

/** `20260310`: the seed of the day, the same for everybody. */
const daySeed = (date: Date): number =>
  date.getFullYear() * 10_000 + (date.getMonth() + 1) * 100 + date.getDate();

/** One customer a day, chosen by the date. */
export function DailyCard({ catalogue, date, choice }: DailyCardProps) {
  const t = usePractiseText();
  const lang = contentLang(useLanguage());
  const seed = daySeed(date);
  const entry = catalogue[hash53(`daily/${seed}`) % catalogue.length];
  if (!entry) return null;
  return (
    <section className={styles.card} aria-labelledby="daily">
      <img className={styles.face} src={cardFaceUrl(entry)} alt="" width={112} height={112} />
      <div>
        <p className={styles.kicker}>{t('practise.daily')}</p>
        <h2 id="daily" className={styles.title}>
          {entry.title[lang]}
        </h2>
        <p className={styles.text}>{entry.situation[lang]}</p>
        <p className={styles.note}>{t('practise.daily.note')}</p>
      </div>
      <Link
        to={deskPath(entry.id, { ...choice, seed })}
        className={classNames(buttonClass('primary'), styles.go)}
        onPointerEnter={prefetchDesk}
        onFocus={prefetchDesk}
      >
        {t('practise.daily.start')}
      </Link>
    </section>
  );
}
