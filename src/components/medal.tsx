import type { BadgeId } from '../core/report/game/badge-rules.ts';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import styles from './medal.module.css';

/** Badges for conduct have a picture; those for a skill bear the section of the guide. */
const PICTURES: Partial<Record<BadgeId, IconName>> = {
  'won-back': 'swap',
  'exact-times': 'clock',
  'many-kinds': 'person',
  'second-try': 'up',
};

interface MedalProps {
  readonly badge: BadgeId;
  readonly earned: boolean;
  /** Pixels. */
  readonly size?: number;
}

/** A badge as a small round thing; its name stands beside it. */
export function Medal({ badge, earned, size = 44 }: MedalProps) {
  const picture = PICTURES[badge];
  return (
    <span
      aria-hidden="true"
      className={classNames(styles.medal, earned && styles.earned)}
      style={{ width: size, height: size, fontSize: size * 0.29 }}
    >
      {picture ? <Icon name={picture} size={size * 0.48} /> : badge}
    </span>
  );
}
