import { Link } from 'react-router';
import { Icon } from '../../../../../components/index.ts';
import type { Contact, ContactView } from '../../../../../core/session/shift/index.ts';
import { personOf } from '../../../desk/person.ts';
import type { Stopwatch } from '../../../desk/use-stopwatch.ts';
import { useRunText } from '../../text.ts';
import type { Selection } from '../use-selection.ts';
import styles from './queue.module.css';
import { QueueItem } from './queue-item.tsx';
import { ShiftFoot, type ShiftFootProps } from './shift-foot.tsx';

interface QueueColumnProps extends ShiftFootProps {
  readonly contacts: readonly Contact[];
  readonly selection: Selection;
}

const GROUPS = ['open', 'queued', 'done'] as const;

const groupOf = ({ standing }: ContactView): (typeof GROUPS)[number] =>
  standing === 'open' || standing === 'queued' ? standing : 'done';

interface GroupProps extends Pick<QueueColumnProps, 'contacts' | 'selection'> {
  readonly name: (typeof GROUPS)[number];
  readonly members: readonly ContactView[];
  readonly stopwatch: Stopwatch;
}

function Group({ name, members, contacts, selection, stopwatch }: GroupProps) {
  const t = useRunText();
  if (members.length === 0 && name !== 'open') return null;
  return (
    <section aria-labelledby={`queue-${name}`}>
      <h2 id={`queue-${name}`} className={styles.heading}>
        {t(`shift.queue.${name}`)}
      </h2>
      {members.length === 0 && <p className={styles.nobody}>{t('shift.queue.nobody')}</p>}
      <ul className={styles.list}>
        {members.map((contact) => {
          const customer = contacts[contact.index]?.session?.customer;
          return (
            customer && (
              <QueueItem
                key={contact.index}
                contact={contact}
                person={personOf(customer)}
                selected={contact.index === selection.selected}
                unread={selection.unreadOf(contact)}
                stopwatch={stopwatch}
                onPick={selection.pick}
              />
            )
          );
        })}
      </ul>
    </section>
  );
}

/** Left column: who is in conversation, who waits, who has gone; below them the shift's clock. */
export function QueueColumn({ contacts, selection, ...foot }: QueueColumnProps) {
  const t = useRunText();
  return (
    <div className={styles.column}>
      <div className={styles.scroll}>
        <Link to="/shift" className={styles.back}>
          <Icon name="back" size={16} />
          {t('shift.broken.to-list')}
        </Link>
        {GROUPS.map((name) => (
          <Group
            key={name}
            name={name}
            members={foot.view.contacts.filter((contact) => groupOf(contact) === name)}
            contacts={contacts}
            selection={selection}
            stopwatch={foot.stopwatch}
          />
        ))}
      </div>
      <ShiftFoot {...foot} />
    </div>
  );
}
