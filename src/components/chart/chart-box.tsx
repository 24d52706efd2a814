import type { ReactElement } from 'react';
import { ResponsiveContainer } from 'recharts';
import styles from './chart.module.css';

interface ChartBoxProps {
  /** What the chart shows, in a sentence; the table beside it has the numbers. */
  readonly label: string;
  /** Pixels. */
  readonly height: number;
  readonly children: ReactElement;
}

/** The frame of a chart: one picture for a screen reader, sized to its place. */
export function ChartBox({ label, height, children }: ChartBoxProps) {
  return (
    <figure className={styles.box} role="img" aria-label={label} style={{ height }}>
      <ResponsiveContainer width="100%" height="100%">
        {children}
      </ResponsiveContainer>
    </figure>
  );
}
