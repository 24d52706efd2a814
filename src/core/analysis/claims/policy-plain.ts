import { isNegated } from '../../language/negation.ts';
import type { Sentence } from '../../language/sentence.ts';
import { sparing } from '../../language/sparing/sparing.ts';
import { meantIn } from '../../language/unmeant.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { policyClaim, rangeOf, type Stated } from './stated.ts';

const BROKEN_ZH =
  '(?:破损|破|碎|坏|摔坏|裂)(?:掉|了|损)?(?:的)?(?:那[只个件]|这[只个件]|那份|东西|杯子?|货|商品|片)?';
const BROKEN_EN =
  '(?:the |that |your )?(?:broken|damaged|smashed|cracked|faulty)(?: [a-z]+)?|the (?:pieces|shards|bits)';
/** What is broken has to come back first. */
const GOES_BACK = sparing(
  new RegExp(
    `${BROKEN_ZH}[^,?!]{0,8}?(?<![不别没甭])(?:得|要|需要?|必须|请|麻烦)(?:您|你)?(?:先|自己|自行)?(?:把)?[^,?!]{0,4}(?:寄回|退回|寄过来|寄给我们|发回)|(?:得|要|需要?|必须)(?:您|你)?(?:先)?把${BROKEN_ZH}[^,?!]{0,6}(?:寄|退|发)(?:回|过来|给我们)|\\b(?:have to|need to|must|'ll have to|please) (?:first )?(?:send|post|return|ship|mail) (?:us )?(?:${BROKEN_EN})|\\b(?:need|want|require) (?:${BROKEN_EN})(?: [a-z]+)? back\\b|\\b(?:${BROKEN_EN})(?: [a-z]+)? (?:has|have|needs|must|will have) (?:to )?(?:come|be sent|go|be returned)`,
  ),
);
/** It may stay where it is. */
const STAYS = sparing(
  new RegExp(
    `(?:不用|不必|无需|不需要?|甭)(?:您|你)?(?:再|把)?[^,?!]{0,6}(?:寄回|退回|寄过来|发回)|\\b(?:no need to|don't (?:have|need) to|needn't|won't (?:have|need) to) (?:send|post|return|ship|mail)(?: us)? (?:${BROKEN_EN}|it|them|anything)|\\b(?:keep|bin|throw (?:away|out)) (?:${BROKEN_EN})`,
  ),
);
const NAMES_BROKEN = sparing(/破|碎|坏|裂|\b(?:broken|damaged|smashed|cracked|faulty|pieces|shards)\b/);

/** Nothing is taken back at all, or not once it has been opened or signed for. */
const NOTHING_BACK = sparing(
  /(?:签收|拆封|收到|拆开|拆了|打开)(?:了|过|之?后|以后)?[^,?!]{0,6}(?:就)?(?:不能|不可以|不给|没法|无法|概不|不予|不支持)(?:再)?(?:退|换|赔|退换|退款|退货)|(?:一律|概|一概|统统|都|全部)不(?:予|给|能|支持)?(?:退|换|赔)(?!运费|邮费|差价|券)|(?:我们|本店|小店|这里|店里)(?:这边|家)?(?:不退不换|不支持(?:任何)?(?:退|换)|没有退货)|\b(?:we|the shop) (?:don't|do not|never) (?:do|give|offer|accept|take) (?:any )?(?:refunds|returns)\b|\bno (?:refunds|returns)(?: or (?:refunds|returns|exchanges))?(?: at all| whatsoever| once| after|$|[,.!])|\ball sales are final\b|\bonce (?:it's|it is|it has been|you've|you have|it was|they're|they are)(?: been)? (?:signed|opened|delivered|accepted|received|used)[^.?!]{0,24}?(?:can't|cannot|no longer|not) (?:be )?(?:returned?|refunded?|take|exchanged?|sent)\b|\bcan't be (?:returned|refunded|exchanged)(?: or [a-z]+)? once\b/,
);
const HEDGED = sparing(
  /不是|并非|除非|人为|定制|特价|如果|要是|以为|[您你](?:是|也|就)?(?:说|担心|怕)|\b(?:unless|isn't true|not true|custom|personali[sz]ed|sale items?|you (?:said|think|fear|worry))\b/,
);

/** Whether what broke has to come back, and whether anything may: rules that name no figure. */
export function plainPolicyClaims(sentence: Sentence): Stated[] {
  const { mark } = sentence;
  const own = meantIn(sentence);
  const none = mark === '?' ? null : NOTHING_BACK.exec(own);
  const closed =
    none === null || HEDGED.test(own) ? [] : [policyClaim('return-window-days', 0, 0, rangeOf(none))];
  return NAMES_BROKEN.test(own) ? [...closed, ...clausesOf(sentence).flatMap(ofWhatBroke)] : closed;
}

function ofWhatBroke({ text, start, question }: Clause): Stated[] {
  if (question || HEDGED.test(text)) return [];
  const stays = STAYS.exec(text);
  const said = stays ?? GOES_BACK.exec(text);
  if (said === null) return [];
  const range = rangeOf(said);
  const goesBack = stays === null && !isNegated(text, ...range);
  return [policyClaim('damaged-goes-back', goesBack, start, range)];
}
