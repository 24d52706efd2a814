import { Link } from 'react-router';
import { buttonClass, CARD_FACES, Chip, Face } from '../../../components/index.ts';
import {
  type DailyCustomer,
  type DailyResult,
  dailyCustomer,
  dailyHistory,
} from '../../../core/report/game/daily.ts';
import type { Played } from '../../../core/report/game/played.ts';
import { contentLang, useLanguage } from '../../../locales/index.ts';
import { type CatalogueEntry, cardFaceUrl } from '../../../platform/catalogue.ts';
import { type DeskChoice, deskPath } from '../../../platform/desk-path.ts';
import { usePractiseText } from '../text.ts';
import styles from './daily-card.module.css';
import { DailyWeek } from './daily-week.tsx';
import { Level } from './level.tsx';
import { prefetchDesk } from './prefetch-desk.ts';
import { useDailyPerson } from './use-daily-person.ts';

interface DailyCardProps {
  readonly catalogue: readonly CatalogueEntry[];
  /** Whole days since 1970-01-01, in the reader's calendar. */
  readonly today: number;
  readonly choice: DeskChoice;
  readonly history: readonly Played[];
  /** Somebody else comes first. */
  readonly quiet?: boolean | undefined;
}

/** The story in one line: the first sentence of the situation. */
function firstSentence(text: string): string {
  const end = text.search(/。|\. /);
  return end < 0 ? text : text.slice(0, end + 1);
}

interface PartProps {
  readonly daily: DailyCustomer;
  readonly entry: CatalogueEntry;
  readonly choice: DeskChoice;
}

/** Who it is: face, name once it is drawn, temper, difficulty. */
function Who({ daily, entry, choice }: PartProps) {
  const t = usePractiseText();
  const lang = contentLang(useLanguage());
  const person = useDailyPerson(daily, choice.lang);
  const { archetype, level } = daily.cast;
  return (
    <>
      <span className={styles.portrait}>
        {person ? (
          <Face avatar={person.avatar} expression={CARD_FACES[archetype]} size={112} />
        ) : (
          <img className={styles.face} src={cardFaceUrl(entry)} alt="" width={112} height={112} />
        )}
      </span>
      <div>
        <p className={styles.kicker}>{t('practise.daily')}</p>
        <h2 id="daily" className={styles.title}>
          {entry.title[lang]}
        </h2>
        <p className={styles.who}>
          {person ? (
            <b lang={choice.lang === 'zh' ? 'zh-CN' : 'en'}>{person.name}</b>
          ) : (
            <span className={styles.pending} />
          )}
          <span>{t(`practise.archetype.${archetype}`)}</span>
          <Level level={level} />
        </p>
        <p className={styles.text}>{firstSentence(entry.situation[lang])}</p>
        <p className={styles.note}>{t('practise.daily.note')}</p>
      </div>
    </>
  );
}

interface GoProps extends PartProps, Pick<DailyCardProps, 'quiet'> {
  readonly result: DailyResult | undefined;
}

function Go({ daily, entry, choice, result, quiet }: GoProps) {
  const t = usePractiseText();
  const path = deskPath(entry.id, { ...choice, seed: daily.seed, cast: daily.cast });
  const session = result?.session;
  if (!session) {
    return (
      <Link
        to={path}
        className={buttonClass(quiet ? 'quiet' : 'primary')}
        onPointerEnter={prefetchDesk}
        onFocus={prefetchDesk}
      >
        {t('practise.daily.start')}
      </Link>
    );
  }
  return (
    <>
      <Chip tone={session.passed ? 'good' : 'plain'}>
        {t('practise.daily.done', { score: session.overall ?? t('ui.not-scored') })}
      </Chip>
      <p className={styles.links}>
        <Link to={`/report/${session.id}`}>{t('practise.daily.report')}</Link>
        <Link to={path}>{t('practise.daily.again')}</Link>
      </p>
    </>
  );
}

/** One customer a day, chosen by the date. */
export function DailyCard({ catalogue, today, choice, history, quiet }: DailyCardProps) {
  const daily = dailyCustomer(today, catalogue);
  const entry = catalogue.find(({ id }) => id === daily?.scenario);
  if (!daily || !entry) return null;
  const week = dailyHistory(history, today);
  return (
    <section className={styles.card} aria-labelledby="daily">
      <Who daily={daily} entry={entry} choice={choice} />
      <div className={styles.go}>
        <Go daily={daily} entry={entry} choice={choice} result={week.at(-1)} quiet={quiet} />
        <DailyWeek week={week} />
      </div>
    </section>
  );
}
