import { useEffect, useRef } from 'react';
import { Button } from '../../../../../components/index.ts';
import type { ContactView } from '../../../../../core/session/shift/index.ts';
import card from '../../../desk/talk/card.module.css';
import { useRunText } from '../../text.ts';
import { endingKey } from '../ending-key.ts';

interface ContactOverProps {
  readonly contact: ContactView;
  readonly next: ContactView | null;
  readonly onPick: (contact: number) => void;
}

/** Where the reply box was, once this customer has gone: how it ended, and who waits. */
export function ContactOver({ contact, next, onPick }: ContactOverProps) {
  const t = useRunText();
  const heading = useRef<HTMLHeadingElement>(null);
  // The reply box is gone and the keyboard with it: go on from here.
  useEffect(() => heading.current?.focus(), []);
  const missed = contact.openedAt === null;
  return (
    <section className={card.card} aria-live="polite">
      <h2 ref={heading} tabIndex={-1} className={card.title}>
        {t(`shift.contact.${missed ? 'missed' : endingKey(contact)}`, { name: contact.identity.name })}
      </h2>
      <p className={card.text}>{t('shift.contact.text')}</p>
      {next && (
        <Button look="primary" onClick={() => onPick(next.index)}>
          {t('shift.contact.next', { name: next.identity.name })}
        </Button>
      )}
    </section>
  );
}
