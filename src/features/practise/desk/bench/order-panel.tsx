import { Button } from '../../../../components/index.ts';
import type { Shipment } from '../../../../core/shop/types.ts';
import { shopDate, shopDay, useLanguage, yuan } from '../../../../locales/index.ts';
import { useDeskText } from '../text.ts';
import type { BenchProps } from './bench.tsx';
import { Closed, Facts } from './facts.tsx';
import { lastAnswer } from './looked-up.ts';

function useSent(shipments: readonly Shipment[], lang: 'zh' | 'en'): string {
  const t = useDeskText();
  const language = useLanguage();
  return shipments
    .map(({ product, leavesOn, arrivesOn }) =>
      t('bench.order.sent.value', {
        product: product.name[lang],
        leaves: shopDay(language, leavesOn),
        arrives: shopDay(language, arrivesOn),
      }),
    )
    .join('\n');
}

export function OrderPanel({ view, open, onUse }: BenchProps) {
  const t = useDeskText();
  const language = useLanguage();
  const { order, log, lang, refunded, shipments } = view.shop;
  const sent = useSent(shipments, lang);
  if (!order) return <Closed>{t('bench.order.none.text')}</Closed>;
  if (!lastAnswer(log, 'look-up-order')) {
    const action = (
      <Button small look="primary" disabled={!open} onClick={() => onUse('look-up-order', {})}>
        {t('tool.look-up-order')}
      </Button>
    );
    return <Closed action={action}>{t('bench.order.closed')}</Closed>;
  }
  return (
    <Facts
      rows={[
        [t('bench.order.id'), order.id],
        [t('bench.order.product'), `${order.product.name[lang]} × ${order.quantity}`],
        [t('bench.order.amount'), yuan(order.amount)],
        [t('bench.order.placed'), shopDate(language, order.placedAt)],
        [t('bench.order.status'), t(`bench.order.status.${order.status}`)],
        [t('bench.order.refunded'), refunded > 0 ? yuan(refunded) : null],
        [t('bench.order.sent'), sent],
      ]}
    />
  );
}
