import { ConfirmButton } from '../../../../../components/index.ts';
import type { ShiftView } from '../../../../../core/session/shift/index.ts';
import { stopwatch as format } from '../../../../../locales/index.ts';
import { useElapsed } from '../../../desk/use-elapsed.ts';
import type { Stopwatch } from '../../../desk/use-stopwatch.ts';
import { useRunText } from '../../text.ts';
import type { ShiftVerbs } from '../use-verbs.ts';
import { BreakButton } from './break-button.tsx';
import styles from './queue.module.css';

export interface ShiftFootProps {
  readonly view: ShiftView;
  readonly limit: number;
  readonly stopwatch: Stopwatch;
  readonly verbs: ShiftVerbs;
}

function Clock({ stopwatch }: Pick<ShiftFootProps, 'stopwatch'>) {
  return <span className={styles.clock}>{format(useElapsed(stopwatch))}</span>;
}

/** The shift's clock, its counts, and what holds for all customers at once. */
export function ShiftFoot({ view, limit, stopwatch, verbs }: ShiftFootProps) {
  const t = useRunText();
  const { open, queued, done, expected, over, restingUntil } = view;
  return (
    <div className={styles.foot}>
      <span>{t('shift.clock')}</span>
      <div className={styles.row}>
        <Clock stopwatch={stopwatch} />
        {!over && !stopwatch.paused && (
          <div className={styles.buttons}>
            {restingUntil === null && <BreakButton onBreak={verbs.rest} />}
            <ConfirmButton
              label={t('shift.over')}
              title={t('shift.over.title')}
              text={t('shift.over.text')}
              stay={t('shift.over.stay')}
              go={t('shift.over.go')}
              onConfirm={verbs.over}
            />
          </div>
        )}
      </div>
      <span>{t('shift.counts', { open, limit, queued, done })}</span>
      {!over && (
        <span>{expected > 0 ? t('shift.counts.expected', { count: expected }) : t('shift.counts.all')}</span>
      )}
    </div>
  );
}
