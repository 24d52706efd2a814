import card from '../../../desk/talk/card.module.css';
import { useRunText } from '../../text.ts';

/** Where the reply box will be once there is room for this customer. */
export function QueuedCard({ name }: { readonly name: string }) {
  const t = useRunText();
  return (
    <section className={card.card}>
      <h2 className={card.title}>{t('shift.contact.waiting')}</h2>
      <p className={card.text}>{t('shift.contact.waiting.text', { name })}</p>
    </section>
  );
}
