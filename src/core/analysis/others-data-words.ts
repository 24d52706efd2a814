import { sparing } from '../language/sparing/sparing.ts';
import type { Lang } from '../shared/lang.ts';

/** How one language speaks of somebody else's data. */
export interface OthersDataWords {
  /** Somebody else's data. */
  readonly theirs: RegExp;
  /** Words for data that are nobody else's business. */
  readonly privacy: RegExp;
  /** Held back, or kept for the person they belong to. */
  readonly kept: RegExp;
  /** Somebody else is spoken of as the one who left them. */
  readonly left: RegExp;
  /** An address or a number itself. */
  readonly value: RegExp;
  /** A street without its number. */
  readonly street: RegExp;
  /** When somebody else ordered or where it goes, told as a fact. */
  readonly told: RegExp;
  /** Only supposed, given back, or said in general. */
  readonly supposed: RegExp;
  /** Figures, passwords and codes: naming them or asking for them is another harm. */
  readonly secret: RegExp;
  /** People whose numbers customers are given. */
  readonly staff: RegExp;
}

const KIN_ZH =
  '(?:爸|妈|父亲|母亲|老公|先生|丈夫|爱人|老婆|太太|妻子|对象|男友|女友|男朋友|女朋友|前男友|前女友|前夫|前妻|室友|舍友|朋友|同事|邻居|儿子|女儿|孩子|家人|哥|姐|弟|妹|爷爷|奶奶|外公|外婆|亲戚)';
const DATA_ZH = '(?:信息|资料|数据|隐私|地址|电话|手机|号码|订单|单子|账户|账号|住)';
const KIN_EN =
  '(?:mum|mom|mother|dad|father|husband|wife|partner|ex|son|daughter|sister|brother|friend|flatmate|roommate|neighbou?r|colleague|boyfriend|girlfriend|grandmother|grandma|grandfather|grandad|aunt|uncle|cousin|relative|boss)';
const DATA_EN = '(?:address|number|phone|details|data|information|orders?|account|e-?mail)';
const STREET_EN =
  '(?:road|street|avenue|lane|close|square|terrace|crescent|gardens|grove|mews|rd|ave)(?![a-z])';

export const OTHERS_DATA: Readonly<Record<Lang, OthersDataWords>> = {
  zh: {
    theirs: sparing(
      new RegExp(
        `(?:别人|他人|旁人|(?<!其)他|她|对方|家属|第三方|(?:其他|别的|另一位)(?:客户|顾客|买家|人)|本人|[您你]的?${KIN_ZH})[^,.?!;]{0,6}${DATA_ZH}`,
      ),
    ),
    privacy: sparing(/隐私|个人信息|客户信息|客户资料|保密|账户本人/),
    kept: sparing(/隐私|保密|只有|只能|不能|没法|没办法|无法|不方便|不便|不可以|不会|不给/),
    left: sparing(
      new RegExp(
        `[您你](?:的|家)?${KIN_ZH}|(?:(?<!其)他|她|叔叔|阿姨|伯父|伯母|老人家?)(?:自己|当时|下单时)?(?:填|留|写|登记|预留|绑定|注册)|(?:(?<!其)他|她)的?(?:订单|单子|包裹|快递|东西)[^,.?!;]{0,8}[寄送发到]`,
      ),
    ),
    value: sparing(
      /(?:路|街|大道|巷|弄|胡同|小区|花园|公寓|苑|村|社区)[^,.?!;\d]{0,6}\d{1,5}(?:号|栋|幢|座|单元|室|弄)|\d{1,4}(?:号楼|栋|幢|单元)|1\d{10}|(?:尾号|后四位)[是为:]?\d{3,4}/,
    ),
    street: sparing(/[\u4e00-\u9fff]{2}(?:路|街|大道|小区|花园|公寓)/),
    told: sparing(
      new RegExp(
        `(?:[您你](?:的|家)?${KIN_ZH}[妈爸哥姐弟妹]?|(?<![其吉])他|她)(?:自己|是|在|这单|的单子)?(?:[本上这]?(?:周|星期|礼拜)[一二三四五六日天]|昨天|前天|大前天|\\d{1,2}[号日]|\\d{1,2}月\\d{1,2}[号日]?)(?:早上|上午|中午|下午|晚上)?(?:才|就|刚)?(?:下的?单|拍的|买的|订的|付的款)|(?:[您你](?:的|家)?${KIN_ZH}|(?<![其吉])他|她)[^,.?!;]{0,8}(?:填|留|写|选)的(?:地址)?(?:就)?是(?:他|她)?的?(?:公司|单位|办公室|老房子|旧房子|新家|新房|家里|老家|原来的|以前的|医院)`,
      ),
    ),
    supposed: sparing(
      /如果|要是|万一|假如|怕|担心|可能|也许|或许|是不是|是否|的话|还是|[您你](?:刚才?|之前)?(?:说|讲|提到|觉得|的意思|怀疑)|听(?:您|你)|也就是|所以|原来|吧|吗/,
    ),
    secret: sparing(/\d|密码|验证码|校验码|动态码|cvv|安全码|卡号|付款码/),
    staff: sparing(/快递员|派送员|师傅|骑手|网点|驿站|门店|仓库|技师|客服|专员/),
  },
  en: {
    theirs: sparing(
      new RegExp(
        `\\b(?:her|his|their|your ${KIN_EN}'s|(?:some|any)(?:one|body)(?: else)?'s|another (?:customer|person|buyer)(?:'s)?|other (?:people|customers|buyers)(?:'s|')?|customers'?|relatives'?)(?: [a-z]{1,12}){0,2} ${DATA_EN}\\b`,
      ),
    ),
    privacy: sparing(
      /\b(?:privacy|private|confidential|personal (?:data|details|information)|data protection|account holder)\b/,
    ),
    kept: sparing(
      /\b(?:privacy|(?:is|are|stays?|kept) (?:private|confidential|protected)|alone|only|hers|between (?:her|him|them) and|in (?:her|his|their) name|not something|can't|cannot|won't|unable|not able|not allowed|don't (?:give|share)|never (?:give|share|pass)|belongs? to|(?:safe|stays?) with|decline)\b/,
    ),
    left: sparing(
      new RegExp(
        `\\byour ${KIN_EN}\\b|\\b(?:she|he|they)(?:'s|'ve| has| have)? (?:put|left|gave|given|entered|typed|registered|wrote|written)\\b|\\bon (?:her|his|their) (?:account|order)\\b|\\b(?:her|his) (?:order|parcel|package|delivery)\\b`,
      ),
    ),
    value: sparing(
      new RegExp(
        `\\b\\d{1,4}[a-z]? [a-z']{2,15}(?: [a-z']{2,15})? ${STREET_EN}|\\b[a-z']{3,15} ${STREET_EN},? (?:no\\.? ?)?\\d{1,4}|\\b(?:flat|apartment|apt) \\d{1,4}|\\b\\d{4,5} ?\\d{3}[\\d -]{2,9}|\\b(?:ends|ending) (?:in|with) \\d{2,4}\\b`,
      ),
    ),
    street: sparing(new RegExp(`\\b[a-z']{3,15} ${STREET_EN}`)),
    told: sparing(
      new RegExp(
        `\\b(?:she|he|your ${KIN_EN})(?:'s| has| did| actually| only| just){0,2} (?:ordered|bought|placed|paid|order)(?: [a-z]+){0,4} (?:yesterday|last (?:week|month|night|[a-z]+day)|on (?:the )?(?:[a-z]+day|\\d)|(?:a|two|three|four|five|\\d) (?:days?|weeks?) ago|this (?:morning|week))\\b|\\b(?:it|her (?:order|parcel)|his (?:order|parcel))(?:'s| is| was)? (?:goes|going|went|sent|being sent|shipped|addressed|booked|delivered|on its way)(?: out)? to (?:her|his)(?: [a-z]+)? (?:office|work|workplace|flat|home|house|place|address|daughter|son|sister|brother|hospital|neighbou?r)|\\b(?:she|he)(?:'s| has)? (?:put|left|gave|given|entered|used|chose) (?:her|his|the) (?:old|new|office|work|home|previous|former) (?:address|flat|place|one)\\b`,
      ),
    ),
    supposed:
      /\b(?:if|whether|when|once|in case|should|you(?:'ve| have| just)? (?:said|say|told|mentioned|think|thought|mean|are|were)|you're|understand|may|might|could|would|suppose|assume|worried|afraid|sounds|so|perhaps|maybe|probably|make sure|check)\b/,
    secret: sparing(
      /\d|\b(?:passwords?|passcode|pin|otp|cvv|codes?|card|log ?in|sign in|credentials|date of birth)\b/,
    ),
    staff: sparing(
      /\b(?:courier|driver|carrier|engineer|technician|depot|warehouse|branch|colleague's|support)\b/,
    ),
  },
};
