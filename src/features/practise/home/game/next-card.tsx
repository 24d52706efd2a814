import { Link } from 'react-router';
import {
  buttonClass,
  CARD_FACES,
  Chip,
  cardAvatar,
  classNames,
  Face,
  Skeleton,
} from '../../../../components/index.ts';
import type { Reason, Recommendation } from '../../../../core/report/game/first-contact.ts';
import type { LevelState } from '../../../../core/report/game/levels.ts';
import type { Archetype } from '../../../../core/shared/personas.ts';
import { contentLang, useLanguage, useText } from '../../../../locales/index.ts';
import { type CatalogueEntry, cardFaceUrl } from '../../../../platform/catalogue.ts';
import { type DeskChoice, deskPath } from '../../../../platform/desk-path.ts';
import { Level } from '../level.tsx';
import { prefetchDesk } from '../prefetch-desk.ts';
import { useSettled } from '../use-settled.ts';
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

/** The face of the card is drawn already; of anybody else it is drawn once the page has settled. */
function Portrait({ entry, archetype }: { readonly entry: CatalogueEntry; readonly archetype: Archetype }) {
  const settled = useSettled();
  if (archetype === entry.archetype) return <img src={cardFaceUrl(entry)} alt="" width={56} height={56} />;
  if (!settled) return <span className={styles.blank} />;
  return <Face avatar={cardAvatar(entry)} expression={CARD_FACES[archetype]} size={56} />;
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
        <Portrait entry={entry} archetype={cast.archetype} />
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

const STEPS = ['1', '2', '3'] as const;

/** What a session is, for somebody who has had none. */
function Steps() {
  const t = useGameText();
  return (
    <ol className={styles.steps}>
      {STEPS.map((step) => (
        <li key={step}>{t(`game.next.step.${step}`)}</li>
      ))}
    </ol>
  );
}

interface NextCardProps extends GamePanelProps {
  readonly mastered: LevelState['mastered'];
}

/** One customer to go on with, and why this one. */
export function NextCard({ history, mastered, scenarios, today, choice }: NextCardProps) {
  const t = useGameText();
  const found = useRecommendation(history, mastered, scenarios, today);
  const first = history.length === 0;
  const entry = scenarios.find(({ id }) => id === found?.scenario);
  return (
    <section className={classNames(panel.card, first && styles.first)} aria-labelledby="next">
      <h2 id="next" className={first ? styles.start : panel.title}>
        {t(first ? 'game.next.first' : 'game.next.title')}
      </h2>
      {first && <Steps />}
      {found === null && <Skeleton height="150px" />}
      {found && entry && <Found found={found} entry={entry} choice={choice} />}
      {found === undefined && <p className={panel.text}>{t('game.next.none')}</p>}
    </section>
  );
}
