import { Button, Icon } from '../../../../../components/index.ts';
import { stopwatch as format } from '../../../../../locales/index.ts';
import card from '../../../desk/talk/card.module.css';
import { useElapsed } from '../../../desk/use-elapsed.ts';
import type { Stopwatch } from '../../../desk/use-stopwatch.ts';
import { useRunText } from '../../text.ts';
import styles from './cards.module.css';

interface BreakCardProps {
  readonly until: number;
  readonly stopwatch: Stopwatch;
  readonly onBack: () => void;
}

/** Stands where the reply box was during a break. */
export function BreakCard({ until, stopwatch, onBack }: BreakCardProps) {
  const t = useRunText();
  const left = format(Math.max(0, until - useElapsed(stopwatch)));
  return (
    <section className={card.card}>
      <h2 className={card.title}>{t('shift.break.on')}</h2>
      <p className={`${card.text} ${styles.figures}`}>{t('shift.break.left', { time: left })}</p>
      <Button look="primary" autoFocus onClick={onBack}>
        <Icon name="play" size={16} />
        {t('shift.break.back')}
      </Button>
    </section>
  );
}
