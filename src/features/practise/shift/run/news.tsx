import { useEffect, useRef, useState } from 'react';
import { VisuallyHidden } from '../../../../components/index.ts';
import type { ContactView } from '../../../../core/session/shift/index.ts';
import { useRunText } from '../text.ts';

interface NewsProps {
  readonly contacts: readonly ContactView[];
  /** Whose conversation is in front; its own log tells of it. */
  readonly selected: number;
}

/** Tells a screen reader what happens to the customers who are not in front. */
export function News({ contacts, selected }: NewsProps) {
  const t = useRunText();
  const before = useRef(contacts);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const known = new Map(before.current.map((contact) => [contact.index, contact]));
    before.current = contacts;
    const lines = contacts.flatMap((contact) => {
      const old = known.get(contact.index);
      const { name } = contact.identity;
      if (old === contact || contact.index === selected) return [];
      if (!old) return [t('shift.news.arrived', { name })];
      if (contact.endedAt !== null && old.endedAt === null) return [t('shift.news.left', { name })];
      if (contact.messages === old.messages) return [];
      return [t('shift.news.wrote', { name, text: contact.lastLine?.text ?? '' })];
    });
    if (lines.length > 0) setSaid(lines.join(' '));
  }, [contacts, selected, t]);
  return (
    <VisuallyHidden>
      <span aria-live="polite">{said}</span>
    </VisuallyHidden>
  );
}
