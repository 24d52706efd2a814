import { useMemo } from 'react';
import { badgeStates } from '../../../../core/report/game/badges.ts';
import { levelState } from '../../../../core/report/game/levels.ts';
import type { Played } from '../../../../core/report/game/played.ts';
import type { CatalogueEntry } from '../../../../platform/catalogue.ts';
import type { DeskChoice } from '../../../../platform/desk-path.ts';
import { BadgesCard } from './badges-card.tsx';
import { ChallengeCard } from './challenge-card.tsx';
import styles from './game-panel.module.css';
import { LevelCard } from './level-card.tsx';
import { NextCard } from './next-card.tsx';
import { useGameText } from './text.ts';

export interface GamePanelProps {
  /** Oldest first. */
  readonly history: readonly Played[];
  readonly scenarios: readonly CatalogueEntry[];
  /** Whole days since 1970-01-01, in the reader's calendar. */
  readonly today: number;
  readonly choice: DeskChoice;
}

/** The cards that say where somebody stands and what comes next. */
export function GamePanel({ history, scenarios, today, choice }: GamePanelProps) {
  const t = useGameText();
  const level = useMemo(() => levelState(history), [history]);
  const badges = useMemo(() => badgeStates(history), [history]);
  return (
    <section className={styles.panel} aria-label={t('game.title')}>
      <NextCard
        history={history}
        mastered={level.mastered}
        scenarios={scenarios}
        today={today}
        choice={choice}
      />
      <LevelCard state={level} />
      <div className={styles.column}>
        <BadgesCard badges={badges} history={history} />
        <ChallengeCard scenarios={scenarios} />
      </div>
    </section>
  );
}
