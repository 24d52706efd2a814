import { stopwatch as format } from '../../../../locales/index.ts';
import { useDeskText } from '../text.ts';
import { useElapsed } from '../use-elapsed.ts';
import type { Stopwatch } from '../use-stopwatch.ts';
import styles from './talk-header.module.css';

interface ContactTimerProps {
  /** Milliseconds on the stopwatch at which the contact began. */
  readonly since: number;
  readonly stopwatch: Stopwatch;
}

/** How long this contact has been going on. */
export function ContactTimer({ since, stopwatch }: ContactTimerProps) {
  const t = useDeskText();
  const time = format(Math.max(0, useElapsed(stopwatch) - since));
  return <span className={styles.timer}>{t('bench.timer', { time })}</span>;
}
