import { findMoney } from '../../language/quantities/index.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { Range } from '../../shared/lang.ts';
import type { Claim } from '../types.ts';
import { type Clause, clausesOf } from './clauses.ts';

const PAID =
  /(?:实付|实际支付|付了|支付了|花了|下单价|成交价|(?:您|你)(?:当时|那天)?(?:是|的)?(?:付|支付)(?:的|款)?)[^,]{0,6}$|\b(?:you (?:actually )?paid|amount paid|you were charged|order total (?:is|was)|paid (?:a total of|for it))[^,]{0,8}$/;
const PAID_BEHIND = /^(?:的)?(?:实付|买的|下单的|拍的)|^ (?:you paid|was paid)/;
const PRICE =
  /(?:售价|价格|定价|标价|现价|单价|原价|卖|只要|仅需|才|只需|一口价|是|为|要|:)[^,\d]{0,5}$|\b(?:costs?|price(?:d)?(?: is| at)?|sells? for|selling for|is|it's|only|just|at|for|comes (?:to|in at))(?: (?:only|just|now|currently|about)){0,2} $/;
/** Sums that are no price of the thing. */
const OTHER_SUM =
  /预算|券|红包|运费|邮费|快递费|加急|差价|差额|退|补|赔|优惠|减|便宜|贵|押金|满|折|省|积分|保价|税|费|多(?:加|付)|另加|以内|以下|以上|左右|\b(?:budget|coupon|voucher|off|shipping|postage|refund(?:ed)?|difference|cheaper|more|less|save|saving|discount|fee|extra|credit|under|over|below|above|about|around|deposit|reimburse|back|between)\b/;

const subjectOf = (clause: Clause, [start, end]: Range): 'price' | 'paid' | null => {
  const left = clause.text.slice(0, start);
  const right = clause.text.slice(end);
  if (PAID.test(left) || PAID_BEHIND.test(right)) return /退|refund/.test(left) ? null : 'paid';
  if (OTHER_SUM.test(clause.text)) return null;
  return PRICE.test(left) || /^(?:一[件个台套双辆把]|的?(?:价格|价位))/.test(right) ? 'price' : null;
};

/** What a product costs (`price`) or what the customer has paid (`paid`), in yuan. */
export function priceClaims(sentence: Sentence): Claim[] {
  return clausesOf(sentence).flatMap((clause) => {
    if (clause.question || clause.conditional) return [];
    return findMoney(clause.text).flatMap((sum) => {
      const subject = sum.kind === 'money' && sum.low === sum.value ? subjectOf(clause, sum.range) : null;
      if (subject === null || sum.kind !== 'money') return [];
      const range = sentence.origin(clause.start + sum.range[0], clause.start + sum.range[1]);
      return [{ kind: 'price' as const, subject, value: sum.value, range, sentence: sentence.index }];
    });
  });
}
