import type { ReactNode } from 'react';
import styles from './disclosure.module.css';
import { Icon } from './icon.tsx';

interface DisclosureProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
}

/** Something more, opened on demand. */
export function Disclosure({ label, children }: DisclosureProps) {
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>
        <Icon name="forward" size={14} />
        {label}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
