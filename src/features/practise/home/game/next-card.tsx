import { Link } from 'react-router';
import { buttonClass, Chip, Skeleton } from '../../../../components/index.ts';
import type { Reason, Recommendation } from '../../../../core/report/game/first-contact.ts';
import type { LevelState } from '../../../../core/report/game/levels.ts';
import { contentLang, useLanguage, useText } from '../../../../locales/index.ts';
import { type CatalogueEntry, cardFaceUrl } from '../../../../platform/catalogue.ts';
import { type DeskChoice, deskPath } from '../../../../platform/desk-path.ts';
import { Level } from '../level.tsx';
import { prefetchDesk } from '../prefetch-desk.ts';
import panel from './game-panel.module.css';
import type { GamePanelProps } from './game-panel.tsx';
import styles from './next-card.module.css';
import { useGameText } from './text.ts';
import { useRecommendation } from './use-recommendation.ts';

/** A reason with its ids put into words. */
function Why({ reason: { messageId, params } }: { readonly reason: Reason }) {
  const t = useText();
  const words = {
    dimension: (id: string) => t(`ui.dimension.${id}`),
    section: (id: string) => t(`guide.${id}`),
    archetype: (id: string) => t(`practise.archetype.${id}`),
  };
  const named = Object.entries(words).flatMap(([name, word]) => {
    const id = params[name];
    return id === undefined ? [] : [[name, word(String(id))] as const];
  });
  return <p className={panel.text}>{t(messageId, { ...params, ...Object.fromEntries(named) })}</p>;
}

interface FoundProps {
  readonly found: Recommendation;
  readonly entry: CatalogueEntry;
  readonly choice: DeskChoice;
}

function Found({ found: { cast, why }, entry, choice }: FoundProps) {
  const t = useGameText();
  const lang = contentLang(useLanguage());
  return (
    <>
      <div className={styles.who}>
        <img src={cardFaceUrl(entry)} alt="" width={56} height={56} />
        <div>
          <p className={styles.name}>{entry.title[lang]}</p>
          <p className={styles.meta}>
            <Chip>{t(`practise.archetype.${cast.archetype}`)}</Chip>
            <Level level={cast.level} />
          </p>
        </div>
      </div>
      <div className={styles.why}>
        {why.map((reason) => (
          <Why key={reason.messageId} reason={reason} />
        ))}
      </div>
      <Link
        to={deskPath(entry.id, { ...choice, seed: null, cast })}
        className={buttonClass('primary')}
        aria-describedby="next"
        onPointerEnter={prefetchDesk}
        onFocus={prefetchDesk}
      >
        {t('game.next.start')}
      </Link>
    </>
  );
}

interface NextCardProps extends GamePanelProps {
  readonly mastered: LevelState['mastered'];
}

/** One customer to go on with, and why this one. */
export function NextCard({ history, mastered, scenarios, today, choice }: NextCardProps) {
  const t = useGameText();
  const found = useRecommendation(history, mastered, scenarios, today);
  const entry = scenarios.find(({ id }) => id === found?.scenario);
  return (
    <section className={panel.card} aria-labelledby="next">
      <h2 id="next" className={panel.title}>
        {t('game.next.title')}
      </h2>
      {found === null && <Skeleton height="150px" />}
      {found && entry && <Found found={found} entry={entry} choice={choice} />}
      {found === undefined && <p className={panel.text}>{t('game.next.none')}</p>}
    </section>
  );
}
