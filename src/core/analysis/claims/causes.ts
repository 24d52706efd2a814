import type { Sentence } from '../../language/sentence.ts';
import { sparing } from '../../language/sparing/sparing.ts';
import { meantIn } from '../../language/unmeant.ts';
import type { Range } from '../../shared/lang.ts';
import { clausesOf } from './clauses.ts';
import type { Stated } from './stated.ts';

/** Families of reasons why a parcel is late. */
export const CAUSES: readonly (readonly [string, RegExp])[] = [
  [
    'weather',
    /暴雨|大雨|下雨|台风|暴雪|大雪|下雪|天气|洪水|积水|内涝|水淹|被淹|淹了|强降雨|泡水|冰冻|大雾|雷暴|\b(?:weather|rain(?:storm)?s?|typhoon|storms?|snow(?:storm)?|flood(?:s|ing|ed)?|under ?water|waterlogged|downpours?|cloudbursts?|deluge|fog|ice)\b/,
  ],
  [
    'volume',
    /爆仓|大促|双十一|双11|618|订单(?:量)?(?:太|过|激)?(?:多|增|大)|件量|货量|积压|\b(?:backlog|peak season|high volumes?|volume of (?:orders|parcels)|too many (?:orders|parcels)|overloaded)\b/,
  ],
  ['address', /地址(?:有误|错误|不详|不全|写错|错了|不对)|\b(?:wrong|incomplete|incorrect) address\b/],
  ['customs', /海关|清关|\bcustoms\b/],
  [
    'vehicle',
    /车辆(?:故障|抛锚)|货车(?:故障|抛锚)|车坏|\b(?:truck|van|lorry|vehicle)(?: \w+){0,2} (?:broke|breakdown|broken|fault)/,
  ],
  [
    'sorting',
    /分拣(?:错|出错|有误|失误)|错分|发错(?:站|城市|地方|网点)|\b(?:mis-?sorted|sorting (?:error|mistake)|wrong (?:hub|depot|city|sorting))\b/,
  ],
  ['out-of-stock', /缺货|断货|没货|库存不足|\b(?:out of stock|stock shortage)\b/],
  ['road', /封路|修路|堵车|道路|交通管制|塌方|\b(?:road (?:closure|works?|closed)|traffic|landslide)\b/],
  ['holiday', /放假|假期|春节|国庆|\b(?:public holiday|holidays?)\b/],
  ['strike', /罢工|停工|\b(?:on strike|strikes?|walk-?out|industrial action)\b/],
  ['power', /停电|断电|\b(?:power (?:cut|failure|outage)|blackout)\b/],
  ['accident', /车祸|事故|失火|着火|起火|\b(?:accident|crash(?:ed)?|caught fire|a fire)\b/],
  [
    'staff',
    /人手(?:不足|不够|紧)|缺人|快递员(?:请假|离职|不够|少)|\b(?:short-?staffed|staff(?:ing)? shortage|short of (?:staff|drivers|people))\b/,
  ],
  ['epidemic', /疫情|封控|\b(?:lockdown|epidemic|pandemic)\b/],
];

const BECAUSE = sparing(
  /因为|由于|原因是|是因|受[^,]{0,10}影响|导致|造成|遇到|碰上|赶上|所以(?=[^,]{0,10}(?:卡|停|慢|晚|耽|堵|没到|延))|\b(?:because|due to|owing to|caused by|reason is|thanks to|so (?:your|the|it|everything)|since there|hit by|held up by|delayed by|(?:is|was|it's|that's|are) (?:all |mostly |mainly )?(?:down to|the result of))\b/,
);
const LATE = sparing(
  /包裹|快递|物流|配送|派送|运输|晚|延误|耽搁|卡|滞留|停|慢|动不了|没动|走不了|走不动|过不来|派不了|送不了|件(?:目前|现在|暂时|还|就)?在|发货|堵|耽误|没到|\b(?:parcel|package|delivery|delay(?:ed|s)?|late|stuck|held|slow|order|shipment|hub|courier|it)\b/,
);
const UNSURE = sparing(
  /可能|也许|估计|大概|或许|应该是|不确定|\b(?:may|might|maybe|perhaps|probably|could be|possibly|not sure)\b/,
);

/** Families of causes that a text names. */
export const causesIn = (text: string): string[] =>
  CAUSES.flatMap(([name, words]) => (words.test(text) ? [name] : []));

/** Why the parcel is late, as the reply gives it: subject `delivery-cause`, value a family of causes. */
export function causeClaims(sentence: Sentence): Stated[] {
  const text = meantIn(sentence);
  if (!BECAUSE.test(text) || !LATE.test(text) || UNSURE.test(text)) return [];
  return clausesOf(sentence).flatMap((clause) => {
    if (clause.question || clause.conditional || /不是|并非|\bnot\b|isn't|wasn't/.test(clause.text))
      return [];
    const family = CAUSES.find(([, words]) => words.test(clause.text));
    const match = family?.[1].exec(clause.text);
    if (!family || !match) return [];
    const start = clause.start + match.index;
    const range: Range = [start, start + match[0].length];
    return [{ kind: 'cause', subject: 'delivery-cause', value: family[0], range }];
  });
}
