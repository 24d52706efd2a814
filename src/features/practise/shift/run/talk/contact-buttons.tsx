import { ConfirmButton } from '../../../../../components/index.ts';
import type { ContactView } from '../../../../../core/session/shift/index.ts';
import { ContactTimer } from '../../../desk/talk/contact-timer.tsx';
import type { Stopwatch } from '../../../desk/use-stopwatch.ts';
import { useRunText } from '../../text.ts';
import type { ShiftVerbs } from '../use-verbs.ts';
import styles from './cards.module.css';

interface ContactButtonsProps {
  readonly contact: ContactView;
  readonly stopwatch: Stopwatch;
  readonly verbs: ShiftVerbs;
}

/** How long it has been going on, and the two ways out of a contact. */
export function ContactButtons({ contact, stopwatch, verbs }: ContactButtonsProps) {
  const t = useRunText();
  const { index, openedAt, identity } = contact;
  const { name } = identity;
  return (
    <>
      <ContactTimer since={openedAt ?? 0} stopwatch={stopwatch} />
      <div className={styles.buttons}>
        <ConfirmButton
          label={t('shift.transfer')}
          title={t('shift.transfer.title', { name })}
          text={t('shift.transfer.text')}
          stay={t('shift.transfer.stay')}
          go={t('shift.transfer.go')}
          onConfirm={() => verbs.transfer(index)}
        />
        <ConfirmButton
          label={t('bench.end')}
          title={t('shift.end.title', { name })}
          text={t('shift.end.text')}
          stay={t('bench.end.stay')}
          go={t('shift.end.go')}
          onConfirm={() => verbs.end(index)}
        />
      </div>
    </>
  );
}
