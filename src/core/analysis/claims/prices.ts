import { findMoney } from '../../language/quantities/index.ts';
import type { Sentence } from '../../language/sentence.ts';
import { sparing } from '../../language/sparing/sparing.ts';
import type { Range } from '../../shared/lang.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { Stated } from './stated.ts';

const PAID = sparing(
  /(?:实付|实际支付|付了|支付了|花了|下单价|成交价|(?:您|你)(?:当时|那天)?(?:是|的)?(?:付|支付)(?:的|款)?)[^,]{0,6}$|\b(?:you (?:actually )?paid|amount paid|you were charged|order total (?:is|was)|paid (?:a total of|for it))[^,]{0,8}$/,
);
const PAID_BEHIND = /^(?:的)?(?:实付|买的|下单的|拍的)|^ (?:you paid|was paid)/;
const PRICE = sparing(
  /(?:售价|价格|定价|标价|现价|单价|原价|卖|只要|仅需|才|只需|一口价|是|为|要|:)[^,\d]{0,5}$|\b(?:costs?|price(?:d)?(?: is| at)?|sells? for|selling for|is|it's|only|just|at|for|comes (?:to|in at))(?: (?:only|just|now|currently|about)){0,2} $/,
);
/** Sums that are no price of the thing. */
const OTHER_SUM = sparing(
  /预算|券|红包|运费|邮费|快递费|加急|差价|差额|退|补|赔|优惠|减|便宜|贵|押金|满|折|省|积分|保价|税|费|多(?:加|付)|另加|以内|以下|以上|左右|\b(?:budget|coupon|voucher|off|shipping|postage|refund(?:ed)?|difference|cheaper|more|less|save|saving|discount|fee|extra|credit|under|over|below|above|about|around|deposit|reimburse|back|between)\b/,
);

/** Nothing in the clause but the sum: "晴雨20L,279元", "459 yuan, with …". */
const ALONE_BEFORE = /^(?:现在|目前|今天|活动价|到手价|折后|才|就|也就)*$|^(?:only |just |now |currently )*$/;
const ALONE_BEHIND = /^(?:一[件个台套双辆把]|整)?(?:的|而已)?(?:$|[ .!~])/;
/** How far back the words stand that say what a sum is. */
const REACH = 60;

type Subject = 'price' | 'paid';

/** What a sum of a clause is; `other` when the clause speaks of sums that are no price, `bare` when the sentence doesn't. */
const subjectOf = (
  text: string,
  [start, end]: Range,
  other: boolean,
  bare: () => boolean,
): Subject | null => {
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  if (PAID.test(left) || PAID_BEHIND.test(right)) return /退|refund/.test(left) ? null : 'paid';
  if (other) return null;
  if (PRICE.test(left) || /^(?:一[件个台套双辆把]|的?(?:价格|价位))/.test(right)) return 'price';
  const alone = start <= REACH && ALONE_BEFORE.test(left) && ALONE_BEHIND.test(right);
  return alone && bare() ? 'price' : null;
};

/** A price without its unit: 价格459, "priced at 459". */
const UNITLESS =
  /(?:价格|售价|定价|标价|现价|单价|一口价|\bprice(?:d)?)(?:现在|目前|就|只要|是|为|:| is| at| now){0,3} ?(\d{1,6}(?:\.\d{1,2})?)(?=$|[ .!~]|整|哦|呢)(?! ?(?:%|days?|years?|months?|per|to|or|-|out))/;

const unitless = ({ text, start }: Clause): Stated[] => {
  const match = OTHER_SUM.test(text) ? null : UNITLESS.exec(text);
  if (match?.[1] === undefined) return [];
  const end = start + match.index + match[0].length;
  const range: Range = [end - match[1].length, end];
  return [{ kind: 'price', subject: 'price', value: Number(match[1]), range }];
};

const inClause = (clause: Clause): Stated[] => {
  const { sentence } = clause;
  const sums = findMoney(clause.text);
  if (sums.length === 0) return unitless(clause);
  const other = OTHER_SUM.test(clause.text);
  const bare = () => sums.length === 1 && !OTHER_SUM.test(sentence.own);
  return sums.flatMap((sum) => {
    if (sum.kind !== 'money' || sum.low !== sum.value) return [];
    const subject = subjectOf(clause.text, sum.range, other, bare);
    if (subject === null) return [];
    const range: Range = [clause.start + sum.range[0], clause.start + sum.range[1]];
    return [{ kind: 'price' as const, subject, value: sum.value, range }];
  });
};

/** What a product costs (`price`) or what the customer has paid (`paid`), in yuan. */
export function priceClaims(sentence: Sentence): Stated[] {
  return clausesOf(sentence).flatMap((clause) =>
    clause.question || clause.conditional ? [] : inClause(clause),
  );
}
