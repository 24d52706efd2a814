import { type DragEvent, type ReactNode, useState } from 'react';
import { classNames } from '../../../components/index.ts';
import { useAuthorText } from '../text.ts';
import type { Work } from '../use-draft.ts';
import styles from './open.module.css';
import { readText } from './read-text.ts';

interface FileDropProps {
  readonly onWork: (work: Work) => void;
  readonly children: ReactNode;
}

/** The whole page takes a dropped file. */
export function FileDrop({ onWork, children }: FileDropProps) {
  const t = useAuthorText();
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const drag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (!file) return;
    const work = await readText(file);
    setRefused(work ? null : file.name);
    if (work) onWork(work);
  };
  return (
    <section
      aria-label={t('author.title')}
      className={classNames(styles.drop, over && styles.over)}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      {refused && (
        <p role="alert" className={styles.refused}>
          {t('author.open.unreadable', { name: refused })}
        </p>
      )}
      {children}
    </section>
  );
}
