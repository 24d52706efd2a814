import type { ReactNode } from 'react';
import styles from './facts.module.css';

interface FactsProps {
  /** Label and value; a null value leaves the line out. */
  readonly rows: readonly (readonly [label: string, value: ReactNode])[];
}

export function Facts({ rows }: FactsProps) {
  return (
    <dl className={styles.facts}>
      {rows
        .filter(([, value]) => value !== null && value !== '')
        .map(([label, value]) => (
          <div key={label} className={styles.row}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

interface ClosedProps {
  readonly children: ReactNode;
  /** Opens it. */
  readonly action?: ReactNode;
}

/** A file not opened yet: what a person has not looked up, they do not know. */
export function Closed({ children, action }: ClosedProps) {
  return (
    <div className={styles.closed}>
      <p>{children}</p>
      {action}
    </div>
  );
}
