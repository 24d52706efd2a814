import { type FormEvent, type ReactNode, useState } from 'react';
import { controlClass, Icon } from '../../../../components/index.ts';
import styles from './finder.module.css';

export interface Found {
  readonly id: string;
  readonly title: string;
  /** Stands at the right of the title. */
  readonly aside?: string;
  /** Everything the search looks at besides the title. */
  readonly words: readonly string[];
  /** Shown when open. */
  readonly body: ReactNode;
}

interface FinderProps {
  readonly label: string;
  readonly none: string;
  readonly items: readonly Found[];
  readonly opened: string | null;
  /** False: nothing new can be opened. */
  readonly usable: boolean;
  readonly onOpen: (id: string) => void;
  /** Enter in the search field. */
  readonly onSearch: (query: string) => void;
}

const matches = (query: string) => {
  const sought = query.trim().toLowerCase();
  return ({ title, words }: Found) => [title, ...words].some((text) => text.toLowerCase().includes(sought));
};

/** A list that is searched while typing; one item is open at a time. */
export function Finder({ label, none, items, opened, usable, onOpen, onSearch }: FinderProps) {
  const [query, setQuery] = useState('');
  const shown = items.filter(matches(query));
  const search = (event: FormEvent) => {
    event.preventDefault();
    if (usable && query.trim() !== '') onSearch(query.trim());
  };
  return (
    <>
      <form className={styles.search} onSubmit={search}>
        <Icon name="search" />
        <input
          type="search"
          className={controlClass}
          aria-label={label}
          placeholder={label}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </form>
      {shown.length === 0 && <p className={styles.none}>{none}</p>}
      <ul className={styles.list}>
        {shown.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              className={styles.item}
              aria-expanded={item.id === opened}
              disabled={!usable && item.id !== opened}
              onClick={() => onOpen(item.id)}
            >
              {item.title}
              {item.aside && <span>{item.aside}</span>}
            </button>
            {item.id === opened && <div className={styles.text}>{item.body}</div>}
          </li>
        ))}
      </ul>
    </>
  );
}
