import { Link } from 'react-router';
import { Chip, Icon } from '../../../components/index.ts';
import { castIn } from '../../../core/report/game/kinds.ts';
import { contentLang, useLanguage } from '../../../locales/index.ts';
import { type CatalogueEntry, cardFaceUrl } from '../../../platform/catalogue.ts';
import { type DeskChoice, deskPath } from '../../../platform/desk-path.ts';
import { usePractiseText } from '../text.ts';
import { Level } from './level.tsx';
import { prefetchDesk } from './prefetch-desk.ts';
import styles from './scenario-card.module.css';

interface ScenarioCardProps {
  readonly entry: CatalogueEntry;
  readonly choice: DeskChoice;
  /** Best overall score so far; null when never finished. */
  readonly best: number | null;
}

export function ScenarioCard({ entry, choice, best }: ScenarioCardProps) {
  const t = usePractiseText();
  const lang = contentLang(useLanguage());
  const cast = castIn(entry, choice.cast);
  return (
    <article className={styles.card} onPointerEnter={prefetchDesk} onFocus={prefetchDesk}>
      <div className={styles.head}>
        <img className={styles.face} src={cardFaceUrl(entry)} alt="" width={56} height={56} loading="lazy" />
        <div>
          <h3 className={styles.title}>
            <Link to={deskPath(entry.id, { ...choice, cast })}>{entry.title[lang]}</Link>
            {entry.own && <Chip tone="accent">{t('practise.card.own')}</Chip>}
          </h3>
          <p className={styles.meta}>
            <Level level={cast?.level ?? entry.level} />
            <span>{t(`practise.archetype.${cast?.archetype ?? entry.archetype}`)}</span>
            <span aria-hidden="true">·</span>
            <span>{t(`practise.relation.${entry.relation}`)}</span>
          </p>
        </div>
      </div>
      <p className={styles.text}>{entry.situation[lang]}</p>
      <p className={styles.skills}>
        {entry.guide.map((section) => (
          <Chip key={section} title={section}>
            {t(`guide.${section}`)}
          </Chip>
        ))}
      </p>
      <p className={styles.foot}>
        {best === null ? (
          <span>{t('practise.card.new')}</span>
        ) : (
          <span className={styles.best}>{t('practise.card.best', { score: Math.round(best) })}</span>
        )}
        {entry.own && (
          <Link
            to={`/author?own=${entry.id}`}
            className={styles.edit}
            aria-label={t('practise.card.edit.label', { title: entry.title[lang] })}
          >
            {t('practise.card.edit')}
          </Link>
        )}
        <span className={styles.go} aria-hidden="true">
          {t('practise.card.start')}
          <Icon name="forward" size={16} />
        </span>
      </p>
    </article>
  );
}
