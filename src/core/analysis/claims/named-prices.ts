import type { View } from '../../language/sentence.ts';
import type { JudgedClaim } from '../types.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { ProductThread } from './products.ts';

/** A number by itself: no part of another one, of a word or of a measure, nor a share. */
const BARE =
  /(?<![\w.:/#-])\d{2,6}(?:\.\d{1,2})?(?=元|块|[ ,.!;~]|$|(?! ?[\d%a-z寸升天个小时分年月日号点度斤克米厘毫公平件台人次折]))/g;
/** A sum that is set against the price, or what somebody paid. */
const OTHER_SUM = /实付|付了|花了|差价|退|补|券|\b(?:paid|refund|difference|coupon|voucher|off)\b/;

/** Sums and bare numbers of a clause that are exactly what the product it speaks of costs. */
function inClause(view: View, clause: Clause, thread: ProductThread): JudgedClaim[] {
  const { text } = clause;
  if (clause.question || OTHER_SUM.test(text)) return [];
  return [...text.matchAll(BARE)].flatMap(({ index, 0: digits }) => {
    const product = thread.at(view, clause.start + index, clause);
    if (product?.by !== 'name' || product.product.price !== Number(digits)) return [];
    const range = view.origin(clause.start + index, clause.start + index + digits.length);
    return [
      {
        kind: 'price',
        subject: 'price',
        value: product.product.price,
        product: product.product.id,
        truth: product.product.price,
        verdict: 'true',
        range,
        sentence: view.index,
      },
    ];
  });
}

/**
 * Prices said without a word for it right beside a product's name ("the Drizzle 20, 279, great value"), or held against
 * a budget. Only right ones are taken for prices; any other number may be something else.
 */
export const namedPrices = (thread: ProductThread): JudgedClaim[] =>
  thread.views.flatMap((view) => clausesOf(view).flatMap((clause) => inClause(view, clause, thread)));
