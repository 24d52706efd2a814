import { useState } from 'react';
import { Link } from 'react-router';
import { Icon, Tabs } from '../../../components/index.ts';
import styles from './desk.module.css';
import { useDeskText } from './text.ts';

const COLUMNS = ['talk', 'desk', 'queue'] as const;
export type Column = (typeof COLUMNS)[number];

/** Which column a phone shows, and whether the conversation went on out of sight. */
export function useColumn(messages: number) {
  const [column, setColumn] = useState<Column>('talk');
  const [seen, setSeen] = useState(messages);
  const turnTo = (next: Column) => {
    if (column === 'talk') setSeen(messages);
    setColumn(next);
  };
  return { column, unread: column !== 'talk' && messages > seen, turnTo };
}

interface ColumnSwitchProps {
  readonly column: Column;
  /** The customer wrote while another column was in front. */
  readonly unread: boolean;
  readonly onColumn: (column: Column) => void;
}

/** On a phone the three columns are three tabs. */
export function ColumnSwitch({ column, unread, onColumn }: ColumnSwitchProps) {
  const t = useDeskText();
  const tabs = COLUMNS.map((id) => ({
    id,
    label: t(`bench.column.${id}`),
    news: unread && id === 'talk' ? t('bench.new-messages') : undefined,
  }));
  return (
    <div className={styles.switch}>
      <Link to="/practise" className={styles.home} aria-label={t('bench.back')}>
        <Icon name="back" />
      </Link>
      <Tabs name="column" label={t('bench.columns')} tabs={tabs} selected={column} onSelect={onColumn} />
    </div>
  );
}
