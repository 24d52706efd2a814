import { isNegated } from '../../language/negation.ts';
import { sparing } from '../../language/sparing/sparing.ts';
import type { Range } from '../../shared/lang.ts';
import type { Tool } from '../../shared/tools.ts';
import type { Clause } from './clauses.ts';
import { REMEDIES_ZH, type RemedyWordsZh } from './remedy-words-zh.ts';

export type Tense = 'done' | 'now' | 'later';

/** A remedy named in a clause; `range` counts in the clause's text. */
export interface NamedRemedy {
  readonly tool: Tool;
  readonly range: Range;
}

/** Words that may stand between the mark of tense and the deed without changing who does it. */
const LIGHT =
  '(?:经|为|给|帮|替|把|将|向|跟|您|你|亲|的|这边|这里|那边|我们?|咱们?|店里|仓库|操作|办理|提交|安排|发起|处理|办|做|完成|全额|全部|原路|直接|重新|优先|加急|免费|额外|另外|单独|再|又|也|都|钱|款项?|货款|全款|金额|差价|订单|这笔|那笔|这单|一|张|个|件|台|套|双|份|新|成功|系统|后台|主动|先|顺便|一并|通知仓库|安排仓库|开始|在|走|去|申请(?!的)|了|收货|运费|邮费|\\d|\\.|元|块|[ ¥]){0,12}';
const DONE_BEFORE = new RegExp(`(?:已经|已|刚刚|刚才|刚|早就)${LIGHT}$`);
/** 帮您申请了退款: the verb before the remedy is over. */
const DONE_VERB = /(?:操作|办理|提交|申请|安排|发起|处理|办|开)(?:好|完)?了(?:一?[个笔张件份])?$/;
const NOW_BEFORE = new RegExp(
  `(?:马上|立刻|立即|现在|这就|正在|正|即刻|当场|就(?=给您|帮您|为您|给你|帮你|为你|去))${LIGHT}$`,
);
const LATER_BEFORE = new RegExp(
  `(?:会|将|稍后|等下|待会儿?|等会儿?|一会儿?|晚点|晚些时候?|回头|随后)${LIGHT}(?:马上|立刻|立即|第一时间|尽快)?${LIGHT}$`,
);

const TARGET =
  '(?:申请|手续|操作|单|流程|时间|去|全额|原路|的那?这?[件个台单]?)?(?:我(?:们|这边)?)?(?:给|到|至|回|在|往)?(?:您|你|咱)?(?:的)?(?:原支付|支付|付款)?(?:账户|账号|卡|微信|支付宝|零钱|卡券包|钱包|余额|主管|经理|上级|领导)?(?:里面?|上|那边|处|手里)?(?:了)?(?:[\\d.,]{1,9}|全部|一[件张个台份套双单半])?(?:元|块钱?)?(?:新的)?(?:已经?|刚刚?|也|都|就)?(?:为|给|帮)?(?:您|你)?(?:全额|原路)?';
/** What, right behind the deed, shows that it is over. */
const DONE_BEHIND = new RegExp(
  `^${TARGET}(?:了(?![解一]?下|么)|好了|完了?|完成|成功|完毕|到账|提交|办理|安排好?|发起|受理|处理好|退回|发出|寄出|发走|生效|[办弄下建开约]好|办妥|搞定|通过|(?<=已经?)处理)(?!之?后|以后|[的]话|再|才|时|前|需|要|吗|没有?|率)`,
);
/** 已 between the remedy and its verb: 退款申请已提交. */
const DONE_MARK = /已|刚|了|好|完|成功/;
const ATTRIBUTE =
  /^(?:申请|流程|手续|操作)?(?:成功|完成|到账)?(?:之?后|以后|的(?!$|了|呢|哦|已|刚)|之?前|时|期|规则|政策|条件|方式|原因|问题|需求|诉求|要求|意愿|期限|进度|服务|须知|请求|资格|标准)/;

const OTHERS =
  '(?:您|你|客户|顾客|买家|他们?|她|别人|其他人?|快递员?|快递公司|承运商|商家|平台|厂家|对方|同事|上一?位[^,]{0,3}|之前的?客服|朋友|家人|邻居|老公|老婆|妈妈)';
/** Somebody else as the doer, not the one it is done for (给您, 为您) and not an owner (您的). */
const THEIR_REQUEST = /(?:您|你)(?:这边|之前|自己|刚才|刚刚)?(?:提交|申请|发起)的$/;
const BY_OTHERS = new RegExp(
  `(?:^|[^给为帮替向跟和对与退还把到于送发寄补赔请让])${OTHERS}(?:这边|那边|自己|本人)?(?:之前|上次|刚才|刚刚|刚|已经|已|昨天|前天|今天|早上|也|都|又|就|是|有|先|后来|在|申请|提交|操作|办理|了){0,6}$`,
);
const LONG_AGO = sparing(
  /昨[天晚日]|前[天几]|上[周次个回]|之前|以前|当时|曾经?|去年|早先|那天|那次|(?<!\d)\d{1,2}[号日](?!前|之前)/,
);
const MODAL =
  /可以?(?![靠乐])|(?<![功性智])能(?!量)|(?<!机|社|不)会(?!员)|要(?!紧)|想|需|应该|得(?!到|知)|才|愿意|打算|准备|请您|麻烦您|等|待|建议|支持|允许|同意|希望|申请(?=的)|符合|是否|如何|怎么|想办法|尽[快量]|争取|试/;
const REFUSED =
  /(?:不能|不可以?|无法|没法|没办法|不支持|不予|不给|不会|不办|不提供|不接受|不享受|不适用|不满足|拒绝|不符合|不属于|不在|过了|已过|超过了?|超出了?|办不了|做不到|不行)[^,]{0,14}$/;
const NEEDLESS = /(?:不用|不必|无需|无须|不需要?|用不着|甭|何必)[^,]{0,6}$/;
const REFUSED_BEHIND =
  /^(?:[^,]{0,3})(?:来不及|不了|不行|不可以|不能|不支持|办不了|不符合|做不到|失败|不成功|被驳回|被拒)/;

const REMEDIES = REMEDIES_ZH.map((remedy) => ({ ...remedy, words: sparing(remedy.words) }));

const isFree = (found: readonly NamedRemedy[], [start, end]: Range): boolean =>
  found.every(({ range }) => range[1] <= start || range[0] >= end);

/** Remedies a clause names, none twice at one place. */
export function remediesZh({ text }: Clause): NamedRemedy[] {
  const found: NamedRemedy[] = [];
  for (const remedy of REMEDIES) {
    const range = rangeOf(text, remedy);
    if (range && isFree(found, range)) found.push({ tool: remedy.tool, range });
  }
  return found;
}

const rangeOf = (text: string, { words, needs, unless }: RemedyWordsZh): Range | null => {
  const match = words.exec(text);
  if (!match || (needs && !needs.test(text)) || unless?.test(text)) return null;
  return [match.index, match.index + match[0].length];
};

/** Whether a remedy is refused or denied where it is named. */
export const isRefusedZh = (clause: Clause, [start, end]: Range): boolean =>
  REFUSED.test(clause.text.slice(0, start)) ||
  REFUSED_BEHIND.test(clause.text.slice(end)) ||
  isNegated(clause.text, start, end);

export const isLongAgoZh = (clause: Clause): boolean => LONG_AGO.test(clause.text);
/** Whether somebody else than the shop does it. */
export const isByOthersZh = (clause: Clause, [start]: Range): boolean =>
  BY_OTHERS.test(clause.text.slice(0, start));

const tenseBefore = (left: string, right: string): { tense: Tense; at: number } | null => {
  const later = LATER_BEFORE.exec(left);
  if (later && !/会员$/.test(left)) return { tense: 'later', at: later.index };
  const done = DONE_BEFORE.exec(left);
  if (done && !ATTRIBUTE.test(right)) return { tense: 'done', at: done.index };
  const now = NOW_BEFORE.exec(left);
  return now && !ATTRIBUTE.test(right) ? { tense: 'now', at: now.index } : null;
};

const doneBehind = (clause: Clause, [start, end]: Range): boolean => {
  const left = clause.text.slice(0, start);
  if (DONE_VERB.test(left) && !MODAL.test(left.replace(DONE_VERB, '')))
    return !ATTRIBUTE.test(clause.text.slice(end));
  if (MODAL.test(left) || THEIR_REQUEST.test(left)) return false;
  const named = clause.text.slice(start, end);
  const right = clause.text.slice(end);
  if (/券|红包/.test(named) && /^完/.test(right)) return false;
  if (DONE_BEHIND.test(right) && !ATTRIBUTE.test(right) && DONE_MARK.test(right)) return true;
  // 差价已经退给您, 优惠券已经发到您账户: the mark stands inside the words of the remedy.
  return /已|刚|^.{1,3}了/.test(named) || (/[了好]$/.test(named) && !/^[吗么没再才解]|^之?后/.test(right));
};

/** Whether the clause reports, does or announces the remedy; null when it does none of these. */
export function tenseZh(clause: Clause, range: Range): Tense | null {
  if (clause.question || isRefusedZh(clause, range) || isLongAgoZh(clause) || isByOthersZh(clause, range))
    return null;
  const left = clause.text.slice(0, range[0]);
  if (NEEDLESS.test(left)) return null;
  const before = tenseBefore(left, clause.text.slice(range[1]));
  if (before) {
    if (BY_OTHERS.test(left.slice(0, before.at))) return null;
    return before.tense === 'now' && MODAL.test(left.slice(0, before.at)) ? 'later' : before.tense;
  }
  return doneBehind(clause, range) ? 'done' : null;
}

/** Marks of an offer before the remedy: 可以给您退款, 要不要帮您补发. */
const OFFER_ZH = sparing(
  /可以?|能|给您|给你|为您|为你|帮您|帮你|替您|我来|我去|我们来|我这|要不|愿意|安排|申请|优先|建议|方案|选择|考虑|您看|赔|补偿|转|请(?:主管|经理)|联系|要么|是|(?:把|将)[^,]{1,10}$|(?:我们?|这边|店里)(?:再|来|就|也|直接|都|全额|马上|先){1,3}$/,
);
/** A choice may stand around it: 退款还是换货, 补发也行. */
const CHOICE_ZH = /还是|或者?|要么|都(?:可以|行)|也是?(?:可以|行|没问题|支持|能办)|二选一|两种|您选|随您/;
const OFFERING_VERB = /^(?:再|主动|会|给您|为您|帮您|转|请|反馈|上报|发|送|补|换|重)/;
/** The customer's wish given back is no offer; asked with a choice it is. */
const WISH_ZH = sparing(
  /(?<![给为帮替向跟])(?:您|你)(?:是|这边|现在|其实|还是|主要)?(?:想|要(?!不)|希望|要求|需要|打算|申请了?|提的|的诉求|说)/,
);
const ABOUT_ZH = sparing(
  /^(?:到账|进度|状态|流程|规则|政策|须知|条件|申请|需求|要求|诉求|问题|通过|成功后|的(?:问题|原因|要求|诉求|事|进度|申请))/,
);
const TAKEN_NOTE = /收到|看到|登记|记录|了解|查|关于|明白|知道|进度/;
const ELSEWHERE = /(?:找|联系|向)(?:平台|厂家|快递|商家|物流)/;
const ASKS_PAST = /了[吗么没]|了没有|过[吗么]|(?:有|收)没[有收]/;

const isWishOffered = ({ question, text, sentence }: Clause): boolean =>
  question && /还是|或|要不要|需要|帮您|给您|为您/.test(text) && !/对[吗吧不]|是[吗吧]/.test(sentence.own);

/** Whether the clause holds the remedy out to the customer. */
export function isOfferZh(clause: Clause, range: Range): boolean {
  const { text, question } = clause;
  const left = text.slice(0, range[0]);
  const invited = /[要需]不需?要/.test(left);
  if ((!invited && isRefusedZh(clause, range)) || isByOthersZh(clause, range) || isLongAgoZh(clause))
    return false;
  if (ELSEWHERE.test(text) || TAKEN_NOTE.test(left) || ABOUT_ZH.test(text.slice(range[1]))) return false;
  if (question && ASKS_PAST.test(text)) return false;
  if (WISH_ZH.test(left)) return isWishOffered(clause);
  return OFFER_ZH.test(left) || CHOICE_ZH.test(text) || OFFERING_VERB.test(text.slice(range[0]));
}
