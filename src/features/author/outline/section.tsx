import type { ReactNode } from 'react';
import { Chip } from '../../../components/index.ts';
import styles from './outline.module.css';

export interface OutlineItem {
  readonly id: string;
  readonly label: string;
  readonly chips?: ReactNode;
  readonly note?: string | undefined;
  /** It came up in the rehearsal, in these words. */
  readonly heard?: string | undefined;
}

interface SectionProps {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

/** One list of the outline; nothing where there is nothing to list. */
export function Section({ title, items }: SectionProps) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.items}>
        {items.map(({ id, label, chips, note, heard }) => (
          <li key={id} className={styles.item}>
            <p className={styles.label}>{label}</p>
            <p className={styles.chips}>
              {chips}
              {heard && <Chip tone="good">{heard}</Chip>}
              <code className={styles.id}>{id}</code>
            </p>
            {note && <p className={styles.note}>{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
