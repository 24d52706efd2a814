import { useState } from 'react';
import type { Product } from '../../../../core/scenario/v1/shop.ts';
import { findProduct } from '../../../../core/shop/find.ts';
import { yuan } from '../../../../locales/index.ts';
import { useDeskText } from '../text.ts';
import type { BenchProps } from './bench.tsx';
import { Finder } from './finder.tsx';

function ProductPage({ product, lang }: { readonly product: Product; readonly lang: 'zh' | 'en' }) {
  const t = useDeskText();
  return (
    <>
      <p>
        {t('bench.product.stock')} {product.stock}
      </p>
      <ul>
        {product.features.map(({ id, text }) => (
          <li key={id}>{text[lang]}</li>
        ))}
      </ul>
    </>
  );
}

/** The shop's products; a page that was opened once opens again without a new look-up. */
export function ProductPanel({ view, open, onUse }: BenchProps) {
  const t = useDeskText();
  const { pack, lang, log } = view.shop;
  const [opened, setOpened] = useState<string | null>(null);
  const seen = new Set(
    log.filter(({ tool, result }) => tool === 'look-up-product' && result.ok).map(({ args }) => args.product),
  );
  const show = (id: string) => {
    setOpened(id === opened ? null : id);
    if (id !== opened && !seen.has(id)) onUse('look-up-product', { product: id });
  };
  const search = (query: string) => {
    const product = findProduct(pack, query);
    if (product) show(product.id);
  };
  const items = pack.products.map((product) => ({
    id: product.id,
    title: product.name[lang],
    aside: yuan(product.price),
    words: [...(product.aliases?.[lang] ?? []), ...product.features.map(({ text }) => text[lang])],
    body: <ProductPage product={product} lang={lang} />,
  }));
  return (
    <Finder
      label={t('bench.product.search')}
      none={t('bench.product.pick')}
      items={items}
      opened={opened}
      usable={open}
      onOpen={show}
      onSearch={search}
    />
  );
}
