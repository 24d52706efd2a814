import { type DragEvent, type ReactNode, useState } from 'react';
import { classNames } from '../../../components/index.ts';
import styles from '../team-page.module.css';
import { useTeamText } from '../text.ts';

interface DropAreaProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** The whole page takes dropped files; the button on it does the same by keyboard. */
export function DropArea({ onFiles, children }: DropAreaProps) {
  const t = useTeamText();
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <section
      aria-label={t('team.title')}
      className={classNames(styles.page, over && styles.over)}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </section>
  );
}
