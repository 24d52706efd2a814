import { Button, Icon, Medal } from '../../../components/index.ts';
import type { SessionRecord } from '../../../core/record/types.ts';
import styles from './moment-strip.module.css';
import { useGameText } from './text.ts';
import { useMoment } from './use-moment.ts';

/** A new level or badge, said once and quietly over the report. */
export function MomentStrip({ record }: { readonly record: SessionRecord }) {
  const t = useGameText();
  const { moment, close } = useMoment(record);
  return (
    <div role="status" className={styles.live}>
      {moment && (
        <div className={styles.strip}>
          <p className={styles.title}>{t('game.moment.title')}</p>
          <ul className={styles.items}>
            {moment.level !== null && (
              <li className={styles.item}>
                <span className={styles.level}>
                  <Icon name="up" size={20} />
                </span>
                {t('game.moment.level', { level: moment.level })}
              </li>
            )}
            {moment.badges.map((badge) => (
              <li key={badge} className={styles.item}>
                <Medal badge={badge} earned size={36} />
                {t('game.moment.badge', { name: t(`game.badge.${badge}.name`) })}
              </li>
            ))}
          </ul>
          <Button look="plain" small className={styles.close} onClick={close}>
            {t('game.moment.close')}
          </Button>
        </div>
      )}
    </div>
  );
}
