import { lazy, Suspense, useState } from 'react';
import { Button, Medal, VisuallyHidden } from '../../../../components/index.ts';
import type { BadgeState } from '../../../../core/report/game/badges.ts';
import type { Played } from '../../../../core/report/game/played.ts';
import styles from './badges.module.css';
import panel from './game-panel.module.css';
import { useGameText } from './text.ts';

const BadgesDialog = lazy(() =>
  import('./badges-dialog.tsx').then((module) => ({ default: module.BadgesDialog })),
);

interface BadgesCardProps {
  readonly badges: readonly BadgeState[];
  readonly history: readonly Played[];
}

/** The badge that wants the least; the first of equals that has been begun. */
function nearest(badges: readonly BadgeState[]): BadgeState | undefined {
  const open = badges.filter(({ earnedBy, have }) => earnedBy === null && have > 0);
  return [...open].sort((a, b) => a.need - a.have - (b.need - b.have))[0];
}

/** How many badges there are, which came nearest, and the way to all of them. */
export function BadgesCard({ badges, history }: BadgesCardProps) {
  const t = useGameText();
  const [open, setOpen] = useState(false);
  const earned = badges.filter(({ earnedBy }) => earnedBy !== null);
  const counts = { have: earned.length, all: badges.length };
  const near = nearest(badges);
  return (
    <section className={panel.card} aria-labelledby="badges">
      <div className={panel.head}>
        <h2 id="badges" className={panel.title}>
          {t('game.badges.title')}
        </h2>
        <span className={styles.count} aria-hidden="true">
          {t('game.badges.count', counts)}
        </span>
        <VisuallyHidden>{t('game.badges.count.label', counts)}</VisuallyHidden>
      </div>
      {earned.length > 0 && (
        <p className={styles.shelf}>
          {earned.map(({ id }) => (
            <Medal key={id} badge={id} earned size={40} />
          ))}
        </p>
      )}
      {near && (
        <p className={panel.text}>
          {t('game.badges.near')}: <b>{t(`game.badge.${near.id}.name`)}</b>{' '}
          <span className={styles.count}>
            {t('game.badges.progress', { have: near.have, need: near.need })}
          </span>
        </p>
      )}
      <Button small onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('game.badges.all')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <BadgesDialog
            badges={badges}
            days={new Map(history.map(({ id, day }) => [id, day]))}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </section>
  );
}
