import type { ReactNode } from 'react';
import styles from './chart.module.css';

interface Key {
  readonly id: string;
  readonly label: ReactNode;
  /** A CSS colour. */
  readonly color: string;
  /** Dashes of a line; absent for a filled area. */
  readonly dashes?: string;
}

/** What the colours and dashes of a chart stand for. */
export function Legend({ keys }: { readonly keys: readonly Key[] }) {
  return (
    <ul className={styles.legend}>
      {keys.map(({ id, label, color, dashes }) => (
        <li key={id}>
          <svg aria-hidden="true" width="26" height="10" viewBox="0 0 26 10">
            {dashes === undefined ? (
              <rect width="14" height="10" x="6" rx="2" fill={color} />
            ) : (
              <path d="M1 5h24" stroke={color} strokeWidth="2.5" strokeDasharray={dashes} />
            )}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
