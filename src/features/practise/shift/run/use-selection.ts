import { useCallback, useRef, useState } from 'react';
import type { ContactView } from '../../../../core/session/shift/index.ts';
import type { Column, Switching } from '../../desk/column-switch.tsx';

export interface Selection {
  readonly selected: number;
  /** Turns to a customer who has come, and on a phone to the conversation. */
  readonly pick: (contact: number) => void;
  /** Messages of a customer that were not in front of the trainee and can still be answered. */
  readonly unreadOf: (contact: ContactView) => number;
  readonly switching: Switching;
}

type Seen = Readonly<Record<number, number>>;

const messagesOf = (contacts: readonly ContactView[]): Seen =>
  Object.fromEntries(contacts.map(({ index, messages }) => [index, messages]));

/** Whose conversation is in front, and what of the others has not been seen. */
export function useSelection(contacts: readonly ContactView[]): Selection {
  const [selected, setSelected] = useState(contacts.find(({ standing }) => standing === 'open')?.index ?? 0);
  const [column, setColumn] = useState<Column>('talk');
  const [seen, setSeen] = useState<Seen>({});
  const latest = useRef(contacts);
  latest.current = contacts;
  const front = column === 'talk' ? selected : null;
  const look = useCallback((contact: number | null) => {
    const messages = contact === null ? undefined : messagesOf(latest.current)[contact];
    if (contact !== null && messages !== undefined) setSeen((before) => ({ ...before, [contact]: messages }));
  }, []);
  const pick = useCallback(
    (contact: number) => {
      if (!latest.current.some(({ index }) => index === contact)) return;
      look(front);
      setSelected(contact);
      setColumn('talk');
    },
    [front, look],
  );
  const turnTo = (next: Column) => {
    look(front);
    setColumn(next);
  };
  const unreadOf = ({ index, unread, messages, endedAt }: ContactView) =>
    index === front || endedAt !== null ? 0 : Math.max(0, Math.min(unread, messages - (seen[index] ?? 0)));
  const newsOf = (mine: boolean) =>
    contacts
      .filter(({ index }) => (index === selected) === mine)
      .reduce((sum, contact) => sum + unreadOf(contact), 0);
  const news = {
    ...(column !== 'talk' && { talk: newsOf(true) }),
    ...(column !== 'queue' && { queue: newsOf(false) }),
  };
  return { selected, pick, unreadOf, switching: { column, news, turnTo } };
}
