import { memo } from 'react';
import { Chip, classNames, Face, VisuallyHidden } from '../../../../../components/index.ts';
import type { ContactView } from '../../../../../core/session/shift/index.ts';
import { useSettings } from '../../../../../platform/settings.ts';
import { avatarOf, type Person } from '../../../desk/person.ts';
import { Waiting } from '../../../desk/side/waiting.tsx';
import type { Stopwatch } from '../../../desk/use-stopwatch.ts';
import { useRunText } from '../../text.ts';
import { endingKey } from '../ending-key.ts';
import styles from './queue-item.module.css';

interface QueueItemProps {
  readonly contact: ContactView;
  readonly person: Person;
  readonly selected: boolean;
  readonly unread: number;
  readonly stopwatch: Stopwatch;
  readonly onPick: (contact: number) => void;
}

function Mood({ contact }: Pick<QueueItemProps, 'contact'>) {
  const t = useRunText();
  if (useSettings().hideMood) return null;
  return (
    <span className={styles.mood}>
      <i className={styles.dot} style={{ background: `var(--mood-${contact.face})` }} />
      {t(`bench.face.${contact.face}`)}
    </span>
  );
}

/** How it ended, or how long they have been waiting. */
function Time({ contact, stopwatch }: Pick<QueueItemProps, 'contact' | 'stopwatch'>) {
  const t = useRunText();
  // Who has written nothing yet waits for nothing.
  if (contact.messages === 0) return null;
  if (contact.endedAt === null) return <Waiting since={contact.waitingSince} stopwatch={stopwatch} />;
  return <span className={styles.ending}>{t(`shift.item.${endingKey(contact)}`)}</span>;
}

/** One customer of the list; drawn anew only when something happened to them. */
export const QueueItem = memo(function QueueItem(props: QueueItemProps) {
  const { contact, person, selected, unread, stopwatch, onPick } = props;
  const t = useRunText();
  const { hideMood } = useSettings();
  const { index, face, priority, endedAt, lastLine, typing } = contact;
  return (
    <li>
      <button
        type="button"
        className={classNames(styles.item, selected && styles.selected, endedAt !== null && styles.done)}
        aria-current={selected ? 'true' : undefined}
        aria-keyshortcuts={`Alt+${index + 1}`}
        title={t('shift.item.key', { key: index + 1 })}
        onClick={() => onPick(index)}
      >
        <span className={styles.face}>
          <Face avatar={avatarOf(person)} expression={hideMood ? 'neutral' : face} size={40} />
          <span className={styles.key} aria-hidden="true">
            {index + 1}
          </span>
        </span>
        <span className={styles.head}>
          <span className={styles.name}>{person.name}</span>
          <Time contact={contact} stopwatch={stopwatch} />
        </span>
        <span className={styles.last}>
          {typing && endedAt === null ? t('shift.item.typing') : (lastLine?.text ?? '…')}
        </span>
        <span className={styles.marks}>
          <Mood contact={contact} />
          {priority === 'high' && (
            <Chip tone="caution" title={t('shift.item.priority.full')}>
              {t('shift.item.priority')}
            </Chip>
          )}
          {unread > 0 && (
            <span className={styles.unread}>
              <span aria-hidden="true">{unread}</span>
              <VisuallyHidden>{t('shift.item.unread', { count: unread })}</VisuallyHidden>
            </span>
          )}
        </span>
      </button>
    </li>
  );
});
