import { useState } from 'react';
import { Link } from 'react-router';
import { Icon, Tabs } from '../../../components/index.ts';
import styles from './desk.module.css';
import { useDeskText } from './text.ts';

const COLUMNS = ['talk', 'desk', 'queue'] as const;
export type Column = (typeof COLUMNS)[number];

/** Which column a phone shows. */
export interface Switching {
  readonly column: Column;
  /** New messages behind the tabs. */
  readonly news: Readonly<Partial<Record<Column, number>>>;
  readonly turnTo: (column: Column) => void;
}

/** Which column a phone shows, and whether the conversation went on out of sight. */
export function useColumn(messages: number): Switching {
  const [column, setColumn] = useState<Column>('talk');
  const [seen, setSeen] = useState(messages);
  const turnTo = (next: Column) => {
    if (column === 'talk') setSeen(messages);
    setColumn(next);
  };
  return { column, news: column === 'talk' ? {} : { talk: messages - seen }, turnTo };
}

interface ColumnSwitchProps {
  readonly switching: Switching;
  readonly names: Readonly<Record<Column, string>>;
  readonly back: { readonly to: string; readonly label: string };
}

/** On a phone the three columns are three tabs. */
export function ColumnSwitch({ switching, names, back }: ColumnSwitchProps) {
  const t = useDeskText();
  const { column, news, turnTo } = switching;
  const newsOf = (count: number) =>
    count > 0 ? { count, label: t('bench.new-messages', { count }) } : undefined;
  const tabs = COLUMNS.map((id) => ({
    id,
    label: names[id],
    news: newsOf(news[id] ?? 0),
  }));
  return (
    <div className={styles.switch}>
      <Link to={back.to} className={styles.home} aria-label={back.label}>
        <Icon name="back" />
      </Link>
      <Tabs name="column" label={t('bench.columns')} tabs={tabs} selected={column} onSelect={turnTo} />
    </div>
  );
}
