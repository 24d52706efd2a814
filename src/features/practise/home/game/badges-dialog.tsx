import { Link } from 'react-router';
import { Button, Chip, Dialog, Medal, VisuallyHidden } from '../../../../components/index.ts';
import type { BadgeState } from '../../../../core/report/game/badges.ts';
import { DAY } from '../../../../core/shared/calendar.ts';
import { shopDay, useLanguage } from '../../../../locales/index.ts';
import styles from './badges.module.css';
import panel from './game-panel.module.css';
import { useGameText } from './text.ts';

interface BadgesDialogProps {
  readonly badges: readonly BadgeState[];
  /** Whole days since 1970-01-01, by session. */
  readonly days: ReadonlyMap<string, number>;
  readonly onClose: () => void;
}

function Standing({ badge: { have, need, earnedBy } }: { readonly badge: BadgeState }) {
  const t = useGameText();
  if (earnedBy !== null) return <Chip tone="accent">{t('game.badges.earned')}</Chip>;
  return (
    <>
      <span className={styles.count} aria-hidden="true">
        {t('game.badges.progress', { have, need })}
      </span>
      <VisuallyHidden>{t('game.badges.progress.label', { have, need })}</VisuallyHidden>
    </>
  );
}

interface BadgeProps extends Pick<BadgesDialogProps, 'days'> {
  readonly badge: BadgeState;
}

function Badge({ badge, days }: BadgeProps) {
  const t = useGameText();
  const language = useLanguage();
  const { id, sessions, earnedBy } = badge;
  return (
    <li className={styles.badge}>
      <Medal badge={id} earned={earnedBy !== null} />
      <div>
        <p className={styles.name}>
          <b>{t(`game.badge.${id}.name`)}</b>
          <Standing badge={badge} />
        </p>
        <p className={panel.text}>{t(`game.badge.${id}.how`)}</p>
        {sessions.length > 0 && (
          <p className={styles.sessions}>
            {t('game.badges.sessions')}
            {sessions.map((session) => (
              <Link key={session} to={`/report/${session}`}>
                {shopDay(language, (days.get(session) ?? 0) * DAY)}
              </Link>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

/** All badges, earned or not, with how to earn them and the sessions that count. */
export function BadgesDialog({ badges, days, onClose }: BadgesDialogProps) {
  const t = useGameText();
  const done = (
    <Button look="primary" onClick={onClose}>
      {t('ui.done')}
    </Button>
  );
  return (
    <Dialog open title={t('game.badges.title')} onClose={onClose} actions={done}>
      <p className={panel.text}>{t('game.badges.intro')}</p>
      <ul className={styles.list}>
        {badges.map((badge) => (
          <Badge key={badge.id} badge={badge} days={days} />
        ))}
      </ul>
    </Dialog>
  );
}
