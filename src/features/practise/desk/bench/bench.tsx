import { useState } from 'react';
import { Tabs, tabPanel } from '../../../../components/index.ts';
import type { SessionView } from '../../../../core/session/types.ts';
import type { Tool } from '../../../../core/shared/tools.ts';
import type { ToolArgs } from '../../../../core/shop/types.ts';
import type { Person } from '../person.ts';
import { useDeskText } from '../text.ts';
import { Actions } from './actions.tsx';
import styles from './bench.module.css';
import { CustomerPanel } from './customer-panel.tsx';
import { DeliveryPanel } from './delivery-panel.tsx';
import { OrderPanel } from './order-panel.tsx';
import { PolicyPanel } from './policy-panel.tsx';
import { ProductPanel } from './product-panel.tsx';

export type UseTool = (tool: Tool, args: ToolArgs) => void;

export interface BenchProps {
  readonly view: SessionView;
  readonly person: Person;
  /** False once the contact is over or while the clock stands still. */
  readonly open: boolean;
  readonly onUse: UseTool;
}

const TABS = ['customer', 'order', 'delivery', 'product', 'policy'] as const;

const PANELS = {
  customer: CustomerPanel,
  order: OrderPanel,
  delivery: DeliveryPanel,
  product: ProductPanel,
  policy: PolicyPanel,
} as const;

/** Right column: what the shop knows, and what can be done. */
export function Bench(props: BenchProps) {
  const t = useDeskText();
  const [tab, setTab] = useState<(typeof TABS)[number]>('customer');
  const Panel = PANELS[tab];
  const tabs = TABS.map((id) => ({ id, label: t(`bench.tab.${id}`) }));
  return (
    <div className={styles.bench}>
      <Tabs name="bench" label={t('bench.tabs')} tabs={tabs} selected={tab} onSelect={setTab} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling panel has to be reachable by keyboard. */}
      <div className={styles.panel} tabIndex={0} {...tabPanel('bench', tab)}>
        <Panel {...props} />
      </div>
      <section className={styles.actions} aria-label={t('bench.actions')}>
        <Actions {...props} />
      </section>
    </div>
  );
}
