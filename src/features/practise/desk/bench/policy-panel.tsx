import { useState } from 'react';
import { findPolicies } from '../../../../core/shop/find.ts';
import { useDeskText } from '../text.ts';
import type { BenchProps } from './bench.tsx';
import { Finder } from './finder.tsx';

/** The shop's rules; one that was opened once opens again without a new look-up. */
export function PolicyPanel({ view, open, onUse }: BenchProps) {
  const t = useDeskText();
  const { pack, lang, log } = view.shop;
  const [opened, setOpened] = useState<string | null>(null);
  const seen = new Set(
    log
      .filter(({ tool, result }) => tool === 'look-up-policy' && result.ok)
      .map(({ result }) => result.params.policy),
  );
  const show = (id: string, topic: string) => {
    setOpened(id === opened ? null : id);
    if (id !== opened && !seen.has(id)) onUse('look-up-policy', { topic });
  };
  const search = (query: string) => {
    const [best] = findPolicies(pack, query);
    if (best) show(best.id, query);
    else onUse('look-up-policy', { topic: query });
  };
  const items = pack.policies.map(({ id, title, text, keywords }) => ({
    id,
    title: title[lang],
    words: [...keywords[lang], text[lang]],
    body: <p>{text[lang]}</p>,
  }));
  return (
    <Finder
      label={t('bench.policy.search')}
      none={t('bench.policy.none')}
      items={items}
      opened={opened}
      usable={open}
      onOpen={(id) => show(id, items.find((item) => item.id === id)?.title ?? id)}
      onSearch={search}
    />
  );
}
