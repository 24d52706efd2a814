import type { ReactNode } from 'react';
import styles from './chart.module.css';

interface TipProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** What floats beside the pointer on a chart. */
export function Tip({ title, children }: TipProps) {
  return (
    <div className={styles.tip}>
      <p className={styles.tipTitle}>{title}</p>
      {children}
    </div>
  );
}
