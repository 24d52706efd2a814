import { sparing } from '../language/sparing/sparing.ts';
import type { Lang } from '../shared/lang.ts';

/** How one language tells what somebody else ordered, or whether they did. */
export interface OthersOrderWords {
  /** Told as a fact: that there is an order, what is in it, where it goes, where it is. */
  readonly told: RegExp;
  /** Supposed, given back, kept back, or still to be done. */
  readonly notTold: RegExp;
}

const THEY_ZH =
  '(?:(?<![其吉])他|她|叔叔|阿姨|伯父|伯母|老人家?|老爷子|老太太|[您你](?:的|家)?(?:爸|妈|父亲|母亲|家人|家里人|爷爷|奶奶|老公|老婆|先生|太太|对象|朋友)爸?妈?)';
const PLACE_ZH =
  '(?:老房子|旧房子|老家|新家|新房子?|家里|公司|单位|医院|原来的?(?:地址|房子|小区)|以前的?(?:地址|房子)|老地址|旧地址|新地址|[\\u4e00-\\u9fff]{2,6}(?:小区|花园|公寓|苑|新村|社区|大道|路|街|巷|号楼))';
const SENT_ZH = '(?:寄|送|发|派)(?:到|往|去|的是|的)';

const TOLD_ZH = [
  // That there is an order, or none.
  `${THEY_ZH}(?:的确|确实|真的?|是(?=在)|这个月|最近|前[几两]天|上周|昨天|前天|今天|自己){1,3}(?:也|就|都)?(?:在(?:我们|咱们|店里|这)[^,?!]{0,4})?(?:下过?了?(?:一?个)?[单订]|有(?:一?个)?(?:订单|单子)|买(?:过|了)|订(?:过|了)|拍(?:过|了))`,
  `${THEY_ZH}(?:[^,?!]{0,6})(?:没有?|从没|并没有?)(?:在[^,?!]{0,6})?(?:下过?单|买过?(?:东西)?|订过)`,
  `(?:查到|看到|显示|系统里|账户里|名下)[^,?!]{0,8}(?:${THEY_ZH})?[^,?!]{0,4}(?:有(?:一?个|这)?(?:订单|单子)|下过?了?单)`,
  // What is in it.
  `${THEY_ZH}(?:这次|那天|昨天|前天)?(?:买|订|拍|下单|选)(?:的就?是|了(?=[一两台个件]))(?!什么|啥|东西|点东西|不)`,
  // Where it goes.
  `${THEY_ZH}(?:自己|当时|下单时)?(?:填|留|写|选|用)的?(?:地址)?(?:就?是|在)?${PLACE_ZH}`,
  `(?:地址|收货地|收件地址)(?:填的?|写的?|留的?)?(?:就?是|在|为)${PLACE_ZH}`,
  `(?:地址|电话|号码)(?:我?看了)?(?:是)?(?:没错|没问题|没填错|填对了|是对的|对的|填错了|是错的|不对(?![^,]{0,2}[的就也]))`,
  `(?:^|[,!.])(?:就?是|东西|包裹|它|订单|单子)?(?:会|要|已经?)?${SENT_ZH}(?:了)?${PLACE_ZH}(?:那边|那里|那儿|去)?(?:的|了)(?:$|[,.!])`,
  `(?:电话|手机|尾号|后四位)(?:号码?)?(?:是|为|:)?\\d{3,}`,
  // Where it is now.
  `(?:${THEY_ZH}的?(?:包裹|订单|单子|东西|快递|货)|(?:东西|包裹|订单|货))[^,?!]{0,4}(?:已经|昨天|今天早?上?|前天|刚刚?|上午|下午|在路上)[^,?!]{0,6}(?:发货|发出|发了|寄出|寄了|签收|到了|在路上|派送|出库|发走)`,
  `(?:已经|昨天|今天早?上?|前天|刚刚?|上午)(?:就|已经?){0,2}(?:发货|寄出|发出|签收|出库|派送|发走)了`,
].join('|');

const THEY_EN =
  '(?:she|he|your (?:mum|mom|mother|dad|father|husband|wife|partner|son|daughter|sister|brother|friend|gran|grandmother|grandad|aunt|uncle|nan)|the (?:old )?(?:lady|gentleman))';
const PLACE_EN =
  '(?:(?:her|his|the|an?|your) (?:old|new|previous|former|current)? ?(?:flat|address|place|home|house|office|work|workplace|hospital|ward|apartment)|\\d{1,4} [a-z]+ (?:road|street|avenue|lane|close|court|gardens|way|drive|rd|st)|[a-z]+ (?:road|street|avenue|lane|court|gardens))';

const TOLD_EN = [
  `${THEY_EN}(?:'s| has| have|'ve)? (?:indeed|certainly|definitely|actually|really|did|does) (?:ordered|order|bought|buy|placed|have an order|got an order)\\b`,
  `\\b(?:yes|i can see|i can confirm|i see|it shows|looks like|the system (?:shows|says)),? (?:that )?(?:there(?:'s| is) (?:an|one) order|${THEY_EN}(?:'s| has)? (?:an order|ordered|bought|placed))`,
  `${THEY_EN} (?:hasn't|has not|didn't|did not|never) (?:ordered|order|bought|buy|placed|place)\\b`,
  `\\bthere(?:'s| is) no order (?:of|from|by|under|for) (?:her|him|hers|his|your)\\b`,
  `${THEY_EN}(?:'s| has)? (?:ordered|bought|got|chose|picked) (?:an?|one|two|the|our) (?!thing|order\\b|parcel|item|something)[a-z]`,
  `\\b(?:it's|its|it is|what (?:she|he) (?:ordered|bought) (?:is|was)) (?:an?|the|our) (?:upper|arm|wrist|blood|monitor)`,
  `${THEY_EN}(?:'s| has)? (?:put|left|gave|given|entered|used|typed|wrote) ${PLACE_EN}`,
  `\\b(?:it's|it is|its|it was|the (?:order|parcel)(?:'s| is| was)|(?:her|his) (?:order|parcel)(?:'s| is| was)) (?:going|sent|being sent|addressed|on its way|off|headed|shipped|shipping|delivered) to ${PLACE_EN}`,
  `\\b(?:it|the (?:order|parcel)|(?:her|his) (?:order|parcel)) (?:went|goes|is going out|will go) to ${PLACE_EN}`,
  `\\b(?:the|her|his) (?:delivery )?address (?:on it )?(?:is|looks|was) (?:right|correct|fine|wrong|incorrect|not right|the (?:old|new)|${PLACE_EN})`,
  `\\b(?:the|her|his) (?:phone |mobile )?number (?:is|ends in|ending in|ends with) \\d{2,}`,
  `\\b(?:her|his|the) (?:order|parcel|package)(?:'s| is| has| was|'d)? (?:already |just )?(?:been )?(?:shipped|dispatched|left (?:us|our|the)|gone out|out for delivery|delivered|on its way|in transit)\\b`,
  `\\bit(?: has| was|'s) (?:already |just )?(?:been )?(?:shipped|dispatched|left (?:us|our|the warehouse)|gone out|sent out)\\b|\\bit (?:left|went out) (?:yesterday|today|this morning|on [a-z]+day|already)\\b`,
].join('|');

export const OTHERS_ORDER: Readonly<Record<Lang, OthersOrderWords>> = {
  zh: {
    told: sparing(new RegExp(TOLD_ZH)),
    notTold: sparing(
      /如果|要是|万一|假如|就算|哪怕|怕|担心|可能|也许|或许|是不是|是否|有没有|的话|还是|[您你](?:刚才?|之前)?(?:说|讲|提到|觉得|的意思|怀疑|问)|听(?:您|你)|也就是|原来|不能|没法|没办法|无法|不便|不方便|不会告诉|保密|只能|吗|吧[.!]?$|请|让(?:他|她)|跟(?:他|她)|核对|之前(?=先)|以后|等|谁|别人/,
    ),
  },
  en: {
    told: new RegExp(TOLD_EN),
    notTold:
      /\b(?:if|whether|when|once|in case|should|you(?:'ve| have| just)? (?:said|say|told|mentioned|think|thought|mean|are|were|fear)|you're|understand|may|might|could|would|suppose|assume|worried|afraid|sounds|perhaps|maybe|probably|make sure|check|can't|cannot|won't|not able|unable|not allowed|private|only|so that|until|before|after|who(?:ever)?|anybody|someone|somebody)\b/,
  },
};
