import { type KeyboardEvent, useRef } from 'react';
import styles from './tabs.module.css';

export interface Tab<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** So many new things wait there; the sentence is read out. */
  readonly news?: { readonly count: number; readonly label: string } | undefined;
}

interface TabsProps<Id extends string> {
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** Names the list of tabs. */
  readonly label: string;
  /** Ids are `NAME-tab-ID` and `NAME-panel-ID`; see `tabPanel`. */
  readonly name: string;
}

/** Attributes of the panel that belongs to a tab. */
export const tabPanel = (name: string, id: string) => ({
  role: 'tabpanel',
  id: `${name}-panel-${id}`,
  'aria-labelledby': `${name}-tab-${id}`,
});

const step = (key: string, at: number, count: number): number | null => {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
};

export function Tabs<Id extends string>({ tabs, selected, onSelect, label, name }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === selected);
    const target = step(event.key, at, tabs.length);
    const tab = target === null ? undefined : tabs[target];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.id);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(`${name}-tab-${tab.id}`)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" tabIndex={-1} aria-label={label} className={styles.tabs} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${name}-tab-${tab.id}`}
          aria-controls={`${name}-panel-${tab.id}`}
          aria-selected={tab.id === selected}
          tabIndex={tab.id === selected ? 0 : -1}
          className={styles.tab}
          onClick={() => onSelect(tab.id)}
        >
          {tab.label}
          {tab.news && (
            <span role="img" aria-label={tab.news.label} className={styles.news}>
              {tab.news.count}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
