import type { Dimension } from '../core/shared/dimensions.ts';
import { classNames } from './class-names.ts';
import { DimensionMark, dimensionClass } from './dimension.tsx';
import styles from './score-bar.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

interface ScoreBarProps {
  readonly dimension: Dimension;
  /** 0 to 100; null shows as not scored, never as 0. */
  readonly score: number | null;
  readonly label: string;
  readonly letter: string;
  /** What stands in place of the number when there is none. */
  readonly none: string;
  /** One slim line for lists. */
  readonly tiny?: boolean;
}

export function ScoreBar({ dimension, score, label, letter, none, tiny = false }: ScoreBarProps) {
  const value = score === null ? none : Math.round(score);
  return (
    <div className={classNames(styles.row, dimensionClass(dimension), tiny && styles.tiny)}>
      <DimensionMark dimension={dimension} letter={letter} />
      {tiny ? <VisuallyHidden>{label}</VisuallyHidden> : <span className={styles.label}>{label}</span>}
      {!tiny && <span className={score === null ? styles.none : styles.value}>{value}</span>}
      <div className={styles.track} aria-hidden="true">
        <div className={styles.fill} style={{ width: `${score ?? 0}%` }} />
      </div>
      {tiny && <span className={score === null ? styles.none : styles.value}>{value}</span>}
    </div>
  );
}
