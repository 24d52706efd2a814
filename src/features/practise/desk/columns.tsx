import type { ReactNode } from 'react';
import { classNames, VisuallyHidden } from '../../../components/index.ts';
import { type Column, ColumnSwitch, type Switching } from './column-switch.tsx';
import styles from './desk.module.css';
import { useDeskText } from './text.ts';

interface ColumnsProps {
  /** The page's heading, for those who hear it. */
  readonly title: string;
  readonly switching: Switching;
  /** What the first column is called, and where the way back leads. */
  readonly queueName: string;
  readonly back: { readonly to: string; readonly label: string };
  readonly queue: ReactNode;
  readonly talk: ReactNode;
  readonly desk: ReactNode;
}

/** The three columns of a desk; on a phone three tabs with the conversation first. */
export function Columns({ title, switching, queueName, back, queue, talk, desk }: ColumnsProps) {
  const t = useDeskText();
  const names = { queue: queueName, talk: t('bench.column.talk'), desk: t('bench.column.desk') };
  const section = (name: Column, content: ReactNode) => (
    <section
      className={classNames(
        styles.column,
        name === 'talk' && styles.talk,
        switching.column === name && styles.shown,
      )}
      id={`column-panel-${name}`}
      aria-label={names[name]}
    >
      {content}
    </section>
  );
  return (
    <div className={styles.desk}>
      {/* On a phone the header with the name is out of sight behind a tab; the page keeps its heading. */}
      <VisuallyHidden as="h1">{title}</VisuallyHidden>
      <ColumnSwitch switching={switching} names={names} back={back} />
      {section('queue', queue)}
      {section('talk', talk)}
      {section('desk', desk)}
    </div>
  );
}
