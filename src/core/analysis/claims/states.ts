import type { Sentence } from '../../language/sentence.ts';
import { sparing } from '../../language/sparing/sparing.ts';
import type { Range } from '../../shared/lang.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { Stated } from './stated.ts';

/** What can be said of a parcel. */
export type ParcelState =
  | 'delivered'
  | 'out-for-delivery'
  | 'in-transit'
  | 'held'
  | 'shipped'
  | 'not-shipped'
  | 'lost';

const PARCEL_ZH = '(?:包裹|快递|快件|物流|货|件|订单|东西|宝贝|商品)';
/** In order: an earlier one takes the clause. */
const STATES: readonly (readonly [ParcelState, RegExp])[] = [
  [
    'lost',
    /(?<!别|会|要|不|怕|心|容易)(?:弄丢|丢失|遗失|丢件)(?!了?(?:的?话|我|算|也|就|都|包|全|会|能|可以|不用|怎么办|咋))|(?<!别|会|要|不|怕|心|容易|没|没有)丢了(?!的?话|我|算|也|就|都|包|全|会|能|可以|不用|怎么办|咋)|找不[到回]了(?!的?话|我|算|也|就|都|包|全|会)|\b(?:is|was|been|got|gone|went|were|be) (?:lost|missing|astray)\b|\bhas (?:disappeared|vanished)\b/,
  ],
  [
    'not-shipped',
    /(?:还|暂时|目前)?(?:没有?|未|尚未)(?:给您|为您)?(?:发货|发出|寄出|出库|揽收)|(?:还在|正在|处于)?(?:备货中|待发货|配货中|打包中|备货阶段)|\b(?:hasn't|has not|not|yet to|isn't)(?: (?:yet|been|be))* (?:shipped|dispatched|sent out|left (?:our|the) warehouse)|\bstill (?:being (?:prepared|packed)|in (?:our|the) warehouse|preparing)/,
  ],
  [
    'held',
    /(?:卡|滞留|压|停|积压|扣|耽搁|堵|困)(?:在|了|于)|滞留|积压|停运|暂停(?:派送|运输|配送)|没(?:有)?(?:再)?(?:更新|动)|(?:走|动|派|运|送|转)不(?:了|动|出)|\b(?:stuck|held(?: up)?|on hold|stranded|stalled|sitting)(?: \w+){0,2} (?:at|in|by|up|because|due)|\b(?:can't|cannot|couldn't|unable to) (?:move|leave|go (?:on|out|any further)|be (?:moved|sorted|delivered|forwarded))|\bis (?:stuck|on hold|being held|stranded)/,
  ],
  [
    'delivered',
    /(?:已经?|显示)(?:被|由|是|成功|为您|给您)?(?:签收|送达|妥投|送到|投递成功)|(?:签收|送达|妥投)了|\b(?:was|has been|been|is|were|shows?(?: as)?|marked(?: as)?) (?:already |successfully |marked (?:as )?)?delivered\b/,
  ],
  ['out-for-delivery', /(?:正在|已在|今天)(?:派送|派件|配送)|派送中|派件中|快递员正|\bout for delivery\b/],
  [
    'in-transit',
    /(?:^|还|仍|正|都|已经?|就|现在|目前|快递|包裹|快件|货物?|订单|物流|件|东西)在(?:路上|途中|运输|来的路)|(?:运输|配送途)中(?=$|[ ,了呢哦哈啦])|(?:正在|还在)(?:运输|运送|转运)|正往您|\b(?:(?:is|are|was|be|been|still|now|currently|already|back|shows?|status|it's|parcel's|order's|safely|reads?|says?|left and)(?: (?:as|is|now|still|currently|already))? (?:in transit|en route|on the road)|(?:is|are|was|be|been|still|now|currently|already|it's|parcel's|order's) (?:\w+ )?on (?:its|the) way|^on (?:its|the) way|moving (?:normally|again))\b|^(?:in transit|en route|on the road)\b/,
  ],
  [
    'shipped',
    new RegExp(
      `(?:已经?|刚刚?)(?:给您|为您)?(?:发货|发出|寄出|出库|揽收)|${PARCEL_ZH}[^,]{0,6}(?:发出|寄出|发货|发走)了|\\b(?:has|have|was|is|been|already)(?: (?:been|already)){0,4} (?:shipped|dispatched|sent out)\\b|\\bleft (?:our|the) warehouse`,
    ),
  ],
];

const PARCEL = sparing(
  new RegExp(`${PARCEL_ZH}|\\b(?:parcel|package|order|shipment|delivery|item|it|it's)\\b`),
);
/** A second parcel, money or goods sent back: not the parcel of the order. */
const OTHER_PARCEL = sparing(
  /补发|重发|新的|换货|退货|退回|寄回|退款|券|红包|短信|链接|邮件|发票|钱|资料|\b(?:replacement|new one|new|exchange|return(?:ed|ing)?|refund|e-?mail|voucher|coupon|money|link|message|invoice|label)\b/,
);
const UNSURE = sparing(
  /可能|也许|应该|估计|大概|怕|担心|以为|是不是|就算|真(?=丢)|通常|一般|平时|往往|有时|如果|可不可能|会被|还没有?收到|\b(?:worried|afraid it|fear|even if|may|might|must|maybe|perhaps|should|probably|usually|sometimes|could|if|would|often)\b/,
);
const LATER =
  /会|将|明天|后天|马上|稍后|准备|争取|就(?:能|可以)|\b(?:will|'ll|going to|tomorrow|soon|about to)\b/;
const DENIED = sparing(
  /(?:没有?|未|不是|并非|不会)(?:被|再|弄)?(?:卡|滞留|压|停|在路|签收|送达|丢|遗失)|\b(?:not|isn't|wasn't|hasn't|never)\b/,
);

const SPARED = STATES.map(([state, pattern]) => [state, sparing(pattern)] as const);

const stateOf = (
  clause: Clause,
  about: boolean,
): { state: ParcelState; start: number; end: number } | null => {
  const { text } = clause;
  if (clause.question || clause.conditional || OTHER_PARCEL.test(text) || UNSURE.test(text)) return null;
  if (!about && !PARCEL.test(text)) return null;
  for (const [state, pattern] of SPARED) {
    const match = pattern.exec(text);
    if (!match) continue;
    if (state !== 'not-shipped' && (DENIED.test(text) || LATER.test(text.slice(0, match.index)))) return null;
    return { state, start: match.index, end: match.index + match[0].length };
  }
  return null;
};

/** What the reply says of the parcel under way: subject `delivery-state`. */
export function stateClaims(sentence: Sentence): Stated[] {
  const about = PARCEL.test(sentence.own) && !OTHER_PARCEL.test(sentence.own);
  return clausesOf(sentence).flatMap((clause) => {
    const found = stateOf(clause, about);
    if (!found) return [];
    const range: Range = [clause.start + found.start, clause.start + found.end];
    return [{ kind: 'state', subject: 'delivery-state', value: found.state, range }];
  });
}
