import { Button, Chip, Face, Icon } from '../../../../components/index.ts';
import { shopDate, useLanguage, yuan } from '../../../../locales/index.ts';
import { useSettings } from '../../../../platform/settings.ts';
import { avatarOf, maskPhone, type Person } from '../person.ts';
import { useDeskText } from '../text.ts';
import type { BenchProps } from './bench.tsx';
import styles from './facts.module.css';
import { Facts } from './facts.tsx';

function usePastOrders({ orders }: Person): string {
  const t = useDeskText();
  if (orders.length === 0) return t('bench.person.orders.none');
  const amount = yuan(orders.reduce((sum, order) => sum + order.amount, 0));
  return t('bench.person.orders.value', { count: orders.length, amount });
}

/** The customer's card; phone and address stay covered until the identity is checked (5.3). */
export function CustomerPanel({ view, person, open, onUse }: BenchProps) {
  const t = useDeskText();
  const language = useLanguage();
  const { hideMood } = useSettings();
  const { verified, contact } = view.shop;
  const pastOrders = usePastOrders(person);
  return (
    <>
      <div className={styles.person}>
        <Face avatar={avatarOf(person)} expression={hideMood ? 'neutral' : view.face} size={52} />
        <div>
          <h2>{person.name}</h2>
          <p>
            {person.title} · {t(`practise.relation.${person.relation}`)}
          </p>
        </div>
      </div>
      <Facts
        rows={[
          [t('bench.person.since'), shopDate(language, person.registeredOn)],
          [t('bench.person.city'), person.city],
          [t('bench.person.orders'), pastOrders],
          [t('bench.person.phone'), verified ? contact.phone : maskPhone(contact.phone)],
          [t('bench.person.address'), verified ? contact.address : `${person.city} ****`],
        ]}
      />
      {verified ? (
        <p className={styles.note}>
          <Chip tone="good">
            <Icon name="shield" size={13} />
            {t('bench.person.verified')}
          </Chip>
        </p>
      ) : (
        <p className={styles.masked}>
          {t('bench.person.masked')}
          <Button small disabled={!open} onClick={() => onUse('verify-identity', {})}>
            {t('tool.verify-identity')}
          </Button>
        </p>
      )}
    </>
  );
}
