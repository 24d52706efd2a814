import { classNames } from '../../../../components/index.ts';
import { stopwatch as format } from '../../../../locales/index.ts';
import { useDeskText } from '../text.ts';
import { useElapsed } from '../use-elapsed.ts';
import type { Stopwatch } from '../use-stopwatch.ts';
import styles from './waiting.module.css';

interface WaitingProps {
  /** Milliseconds on the stopwatch; null when nothing is unanswered. */
  readonly since: number | null;
  readonly stopwatch: Stopwatch;
}

/** Milliseconds from which waiting shows as long, and as too long (the platform counts 3 minutes). */
const LATE = 60_000;
const TOO_LATE = 180_000;

function Running({ since, stopwatch }: { readonly since: number; readonly stopwatch: Stopwatch }) {
  const t = useDeskText();
  const waited = Math.max(0, useElapsed(stopwatch) - since);
  const tone = waited >= TOO_LATE ? styles.tooLate : waited >= LATE && styles.late;
  return (
    <span className={classNames(styles.wait, tone)}>{t('bench.waiting', { time: format(waited) })}</span>
  );
}

/** How long a customer has been waiting for an answer. */
export function Waiting({ since, stopwatch }: WaitingProps) {
  const t = useDeskText();
  if (since !== null) return <Running since={since} stopwatch={stopwatch} />;
  return <span className={styles.wait}>{t('bench.answered')}</span>;
}
