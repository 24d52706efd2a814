import { isNegated } from '../../language/negation.ts';
import { findClocks } from '../../language/quantities/clocks.ts';
import { findDurations } from '../../language/quantities/durations.ts';
import { type ClockFound, findMoney, type Quantity } from '../../language/quantities/index.ts';
import type { Sentence } from '../../language/sentence.ts';
import { sparing } from '../../language/sparing/sparing.ts';
import { meantIn } from '../../language/unmeant.ts';
import type { Range } from '../../shared/lang.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { ELSEWHERE } from './elsewhere.ts';
import { policyClaim, rangeOf, type Stated } from './stated.ts';

const POSTAGE_ZH = '(?:运费|邮费|快递费|来回费用)';
const SHOP_ZH = '(?:我们|我方|店里|本店|店铺|小店|商家|卖家|我这边|这边|我司)';
const SHOP_PAYS = new RegExp(
  `${POSTAGE_ZH}(?:也|都|全部|由|是|就|这块|的话|,| ){0,4}${SHOP_ZH}(?:来|这边|全额|全部){0,2}(?:出|承担|付|报销|负责|包)|${SHOP_ZH}(?:这边)?(?:来|会|全额|全部|都|给您|帮您|为您){0,3}(?:出|承担|付|负责|报销)(?:来回|退货|寄回|全部)?的?${POSTAGE_ZH}|${POSTAGE_ZH}(?:都|也|是)?(?:不用|不需要?|无需|不必)(?:您|你)?(?:来|自己)?(?:出|承担|付|管|掏)|(?:不用|不需要?|无需|不必)(?:您|你)(?:来|自己)?(?:出|承担|付)(?:任何|来回|退货)?的?${POSTAGE_ZH}|(?:退货|换货|来回|寄回)(?:都)?(?:包邮|免运费|免邮)|\\b(?:we|we'll|the shop|we will|i'll)(?: (?:also|will|always|of course|gladly|happily))? (?:cover|pay|bear|stand|foot|pick up|take care of|refund|handle)(?: (?:for|the bill for))?(?: (?:the|your|all|any|return|both|ways)){0,3} (?:postage|shipping|delivery (?:fee|cost|charge)|return (?:cost|fee|label))|\\bfree returns?\\b|\\b(?:free|prepaid) (?:return )?(?:postage|return shipping|return label|shipping label)|(?:postage|return shipping|shipping back)(?: (?:back|there|costs?|fees?|both ways|(?:in|for) both directions|and back)){0,3}(?: (?:is|are|would be|will be)|'s|'ll be) (?:all )?(?:on us|free|covered|paid (?:for )?by (?:us|the shop)|on the (?:house|shop)|our (?:cost|treat|expense)|at our (?:cost|expense)|ours(?! (?:to|only)\\b))|\\byou (?:won't|don't|do not|will not|needn't)(?: (?:have|need) to)? (?:pay|cover)(?: for)?(?: (?:the|any|return)){0,2} (?:postage|shipping)`,
);
const CUSTOMER_PAYS = new RegExp(
  `(?<!不用|无需|不需要?|不必|不是)(?:由|是|要|需要?|得|请)?${POSTAGE_ZH}(?:需要?|要|得|是|由|就|的话|,){0,3}(?:您|你|买家|顾客|客户)(?:这边|自己|自行|来|需要?|要){0,2}(?:出|承担|付(?!了)|负责|自理)|(?<!不用|无需|不需要?|不必|不是|[给为帮替])(?:您|你|买家|顾客|客户)(?:这边)?(?:需要?|要|得|来)?(?:自己|自行)?(?:出|承担|付|负担)(?:一下)?(?:来回|退货|寄回|单程)?的?${POSTAGE_ZH}|${POSTAGE_ZH}(?:自理|自付|自行承担)|${POSTAGE_ZH}(?:的话|也|都|可){0,2}${SHOP_ZH}(?:这边)?(?:可|也|都|是){0,2}(?:不会?|概不|不给|没法|不能)(?:出|承担|付|报销|负责|管)|${SHOP_ZH}(?:这边)?(?:可|也|都|是){0,2}(?:不会?|概不|不给|不能)(?:出|承担|付|报销|管)(?:来回|退货|寄回)?的?${POSTAGE_ZH}|\\b(?:we|i|the shop) (?:don't|do not|won't|will not|can't|cannot|never) (?:pay|cover|bear|refund)(?: for)?(?: (?:the|your|any|return)){0,2} (?:postage|shipping|delivery (?:fee|cost|charge)|return (?:cost|fee))|(?:postage|return shipping) (?:isn't|is not|won't be) (?:free|on us|covered)|\\byou(?:'ll| will|'d| would)?(?: (?:need|have) to)? (?:cover|pay|bear)(?: for)?(?: (?:the|your|any|return)){0,2} (?:postage|shipping|return (?:cost|fee))|(?:postage|shipping)(?: (?:is|are|'s|would be|will be|costs?|fees?|back|there|both ways|(?:in|for) both directions)){0,4} (?:(?:at )?your (?:own )?(?:cost|expense|account)|paid by (?:you|the (?:customer|buyer))|on you\\b|down to you\\b|yours(?: to (?:pay|cover|bear))?\\b|for you to (?:pay|cover|bear)|your (?:own )?(?:responsibility|problem|affair|business))|\\b(?:returning|sending)(?: [a-z]+){1,3}(?<!not|n't) (?:is|would be|will be) at your (?:own )?(?:cost|expense)`,
);
const ADVANCE = /先(?:垫付|付|出|寄)|垫付|凭|报销|reimburse/;

const claim = (clause: Clause, subject: string, value: string | number, range: Range): Stated =>
  policyClaim(subject, value, clause.start, range);

/** 不是让您出运费, 也不会要您掏邮费: what would be said of the customer is denied. */
const NOT_SO = /(?:不是|并不|并非|不会|不用|没|没有|不|哪会|怎么会|怎么能)(?:说|让|要|叫|需要)[^,]{0,8}$/;
/** "If they don't fit you pay …": what is denied is the condition. */
const CONDITION = /\b(?:if|when|in case|should) [^,]{1,40} $/;
const SUBJECT = /^(?:you|we|the shop)\b/;
const isDenied = (text: string, [start, end]: Range): boolean =>
  !(CONDITION.test(text.slice(0, start)) && SUBJECT.test(text.slice(start))) &&
  (NOT_SO.test(text.slice(0, start)) || isNegated(text, start, end));

const postage = (clause: Clause): Stated[] => {
  if (ELSEWHERE.test(clause.text)) return [];
  const shop = SHOP_PAYS.exec(clause.text);
  if (shop) return [claim(clause, 'postage-paid-by', 'shop', rangeOf(shop))];
  const customer = ADVANCE.test(clause.text) ? null : CUSTOMER_PAYS.exec(clause.text);
  return customer && !isDenied(clause.text, rangeOf(customer))
    ? [claim(clause, 'postage-paid-by', 'customer', rangeOf(customer))]
    : [];
};

const ORDERED = sparing(
  /下单|付款|拍下|拍的|订单|提交|支付|下的单|截单|截止|\border(?:s|ed|ing)?\b|\bplaced?\b|\bpa(?:y|id)\b|\bcut-?off\b/,
);
const SAME_DAY = sparing(
  /(?:当天|当日|今天|今日|同日)[^.;]{0,8}(?:发|出|寄|走)|(?:发|出)(?:货)?[^.;]{0,4}当天|截单|\b(?:ship|dispatch|go out|goes out|leave|sent|send|posted)[^.;]{0,24}(?:same[ -]day|today|that day|the day)|same[ -]day[^.;]{0,16}(?:ship|dispatch|post)|\bcut-?off\b/,
);

const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const HALF_DAY = 12 * 60;
/** An hour by itself is left open: `05:00/17:00`. */
const clockValue = ({ minutes, bare }: ClockFound): string => {
  if (!bare) return clockText(minutes);
  const early = minutes > HALF_DAY ? minutes - HALF_DAY : minutes;
  return `${clockText(early)}/${clockText(early + HALF_DAY)}`;
};

const cutoff = (clauses: readonly Clause[], text: string): Stated[] => {
  if (!ORDERED.test(text) || !SAME_DAY.test(text)) return [];
  return clauses.flatMap((clause) => {
    const clock = findClocks(clause.text).find((each) => each.kind === 'clock');
    const fits = clock?.kind === 'clock' && (clock.bound === 'by' || /截|cut-?off/.test(text));
    return fits && !clause.question ? [claim(clause, 'ship-cutoff', clockValue(clock), clock.range)] : [];
  });
};

const EXPRESS = /加急|特快|特急|顺丰|\bexpress\b/;
const STANDARD = sparing(
  /(?:普通|标准|普快|正常|一般|常规)(?:的)?(?:快递|配送|物流|发货|派送|速度|情况)|\b(?:standard|normal|regular|ordinary) (?:delivery|shipping|post)/,
);
const TAKES = /到|送达|take|arrive|within|day/;
/** A parcel of this customer, not the rule. */
const THIS_PARCEL = sparing(/您的|给您|为您|帮您|补发|寄出|您这|(?<!\w)i'll|i've|i'm|\byour\b|replacement/);

const speed = (clause: Clause): Stated[] => {
  const subject = EXPRESS.test(clause.text) ? 'express' : STANDARD.test(clause.text) ? 'standard' : null;
  if (subject === null || clause.question) return [];
  return [...fee(clause, subject), ...(THIS_PARCEL.test(clause.text) ? [] : days(clause, subject))];
};

const fee = (clause: Clause, subject: string): Stated[] => {
  if (subject !== 'express' || /退|赔|补偿|off|refund|满|over/.test(clause.text)) return [];
  const sums = findMoney(clause.text);
  const [sum] = sums;
  if (
    sums.length !== 1 ||
    sum?.kind !== 'money' ||
    !/费|加|收|多|需|要|fee|costs?|extra|charge|for|more/.test(clause.text)
  )
    return [];
  return [claim(clause, 'express-fee', sum.value, sum.range)];
};

const days = (clause: Clause, subject: string): Stated[] => {
  const spans = findDurations(clause.text).filter(
    (each: Quantity) => each.kind === 'duration' && each.relation !== 'ago',
  );
  const [span] = spans;
  const overnight = /次日达|隔日达|\bnext[ -]day\b|\btakes? (?:just |only |about )?a day\b/.exec(clause.text);
  if (overnight && subject === 'express') return [claim(clause, 'express-days', 1, rangeOf(overnight))];
  if (spans.length !== 1 || span?.kind !== 'duration' || !TAKES.test(clause.text)) return [];
  if (span.unit !== 'day' && span.unit !== 'hour') return [];
  const value = Math.ceil(span.unit === 'hour' ? span.high / 24 : span.high);
  return [claim(clause, `${subject}-days`, value, span.range)];
};

const GATE = sparing(
  /运费|邮费|快递费|包邮|免邮|postage|shipping|return|deliver|cover|at your |点|时|:|am\b|pm\b|noon|midnight|(?:by|before|until|till) [\da-z]|加急|特快|特急|顺丰|express|普通|标准|正常|一般|常规|普快|standard|normal|regular/,
);

/** Who pays the postage, until when an order leaves the same day, how long delivery takes and what express costs. */
export function termPolicyClaims(sentence: Sentence): Stated[] {
  if (!GATE.test(sentence.own)) return [];
  const clauses = clausesOf(sentence).filter(({ question }) => !question);
  return [...clauses.flatMap(postage), ...cutoff(clauses, meantIn(sentence)), ...clauses.flatMap(speed)];
}
