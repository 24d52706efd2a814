import { memo } from 'react';
import { classNames, Icon, VisuallyHidden } from '../../../../components/index.ts';
import type { Turn } from '../../../../core/score/types.ts';
import { shopClock } from '../../../../locales/index.ts';
import type { Person } from '../person.ts';
import { useDeskText } from '../text.ts';
import styles from './bubble.module.css';

interface BubbleProps {
  readonly turn: Turn;
  readonly startedAt: number;
  readonly person: Person;
  /** First and last of a run by the same side. */
  readonly first: boolean;
  readonly last: boolean;
}

/** One message; drawn anew only when its place in a run changes. */
export const Bubble = memo(function Bubble({ turn, startedAt, person, first, last }: BubbleProps) {
  const t = useDeskText();
  const ours = turn.from === 'agent';
  const picture = turn.from === 'customer' && turn.move === 'picture';
  const time = shopClock(startedAt + turn.at);
  return (
    <div className={classNames(styles.row, ours && styles.us, first && styles.first)}>
      <VisuallyHidden>{ours ? t('bench.you') : person.name}</VisuallyHidden>
      <p
        className={classNames(styles.bubble, picture && styles.picture)}
        lang={person.lang === 'zh' ? 'zh-CN' : 'en'}
      >
        {picture && (
          <>
            <Icon name="picture" size={20} />
            <VisuallyHidden>{t('bench.picture')}</VisuallyHidden>
          </>
        )}
        {turn.text}
      </p>
      {last && <time className={styles.time}>{time}</time>}
    </div>
  );
});
