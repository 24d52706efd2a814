import { Button } from '../../../../components/index.ts';
import type { Delivery } from '../../../../core/shop/types.ts';
import { shopDay, useLanguage } from '../../../../locales/index.ts';
import { useDeskText } from '../text.ts';
import type { BenchProps } from './bench.tsx';
import { Closed, Facts } from './facts.tsx';
import { lastAnswer } from './looked-up.ts';

function DeliveryFacts({ delivery, lang }: { readonly delivery: Delivery; readonly lang: 'zh' | 'en' }) {
  const t = useDeskText();
  const language = useLanguage();
  const { state, arrivesOn } = delivery;
  const arrival = t(state === 'delivered' ? 'bench.delivery.arrived' : 'bench.delivery.arrives');
  return (
    <Facts
      rows={[
        [t('bench.delivery.number'), `${delivery.carrier[lang]} ${delivery.number}`],
        [t('bench.delivery.state'), t(`bench.delivery.state.${state}`)],
        [t('bench.delivery.updated'), `${shopDay(language, delivery.lastUpdateAt)} · ${delivery.note[lang]}`],
        [t('bench.delivery.place'), delivery.place[lang]],
        [t('bench.delivery.cause'), delivery.cause?.text[lang] ?? null],
        [arrival, arrivesOn === null ? t('bench.delivery.unknown') : shopDay(language, arrivesOn)],
      ]}
    />
  );
}

export function DeliveryPanel({ view, open, onUse }: BenchProps) {
  const t = useDeskText();
  const { delivery, log, lang } = view.shop;
  if (!delivery) return <Closed>{t('bench.delivery.none')}</Closed>;
  if (lastAnswer(log, 'look-up-delivery')) return <DeliveryFacts delivery={delivery} lang={lang} />;
  const action = (
    <Button small look="primary" disabled={!open} onClick={() => onUse('look-up-delivery', {})}>
      {t('tool.look-up-delivery')}
    </Button>
  );
  return <Closed action={action}>{t('bench.delivery.closed')}</Closed>;
}
