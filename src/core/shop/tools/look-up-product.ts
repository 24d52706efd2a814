import type { Params } from '../../shared/issue.ts';
import type { Lang } from '../../shared/lang.ts';
import { textArg } from '../args.ts';
import { findProduct } from '../find.ts';
import { type DeskTool, done, refused } from '../outcome.ts';
import type { Product } from '../types.ts';

/** Shows a product's page; the one of the open order when none is named. */
export const lookUpProduct: DeskTool = ({ pack, order, lang }, { args }) => {
  const wanted = textArg(args, 'product');
  const product = wanted === '' ? order?.product : findProduct(pack, wanted);
  if (product) return done('desk.look-up-product.found', pageOf(product, lang));
  if (wanted === '') return refused('desk.product.which');
  return refused('desk.product.unknown', { product: wanted.slice(0, 60) });
};

const ENDED = /[。！？.!?]$/;

/** Sentences follow each other; what does not end like one is parted by a semicolon. */
const inOneLine = (texts: readonly string[], lang: Lang): string => {
  const [semicolon, space] = lang === 'zh' ? ['；', ''] : ['; ', ' '];
  return texts.reduce(
    (line, text) => (line === '' ? text : `${line}${ENDED.test(line) ? space : semicolon}${text}`),
    '',
  );
};

const pageOf = ({ name, price, stock, features }: Product, lang: Lang): Params => ({
  product: name[lang],
  price,
  stock,
  features: inOneLine(
    features.map(({ text }) => text[lang]),
    lang,
  ),
});
