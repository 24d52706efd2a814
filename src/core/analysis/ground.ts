import type { Sentence } from '../language/sentence.ts';
import { sparing } from '../language/sparing/sparing.ts';
import type { Act } from '../shared/acts.ts';
import type { Lang } from '../shared/lang.ts';

type ByLang = Readonly<Record<Lang, RegExp>>;

/** Words for another channel, for money or for who is left out: without one nobody is led away from the shop. */
const CHANNEL: ByLang = {
  zh: sparing(
    /微|薇|威信|vx|v信|wx|qq|扣扣|企鹅|支付宝|银行|转|汇|打[到给款钱我]|款|付|红包|线下|线上|外|绕|避开|脱离|跳过|电话|手机|号|链接|码|现金|私|闲鱼|咸鱼|拼多多|抖音|小红书|朋友圈|群|telegram|whatsapp|平台|店铺|[走去到]店|走系统|不走|官[方网]|取消|便宜|钱|费|价|折|邮箱|加我|页面|老板|钉钉|交易|面交|来我|充|赖|line|换个地方|签|柜台|买|名额|开单|公司/,
  ),
  en: /whats ?app|paypal|venmo|zelle|cash|bank|transfer|wire|text|mail|\b(?:my|his|her) (?:own|personal|private)|private|outside|\boff\b|insta|telegram|\bdms?\b|facebook|messenger|number|phone|link|wechat|crypto|bitcoin|gift card|\bcut\b|skip|around|bypass|account|pay|money|\bcall|\bring\b|direct|card|\bsite\b|\bapp\b|platform|signal|revolut|iban|cheaper|between us|cancel|without|viber|\bline\b|elsewhere|market|ebay|message|\bside\b|\bfees?\b|\bbuy|discount|\bin hand\b|western union|portal|invoice|deposit/,
};

/** The shop takes on itself what it seems to push away: 跟快递扯皮的事我们来, "you don't have to chase them". */
const TAKEN_OVER: ByLang = {
  zh: sparing(
    /(?:我们?|这边|咱们?店?)(?!只|不|没)[^,?!您你]{0,4}(?:先|来|自己|就|会|替您|帮您|都|去|给您)(?:您|你)?(?:赔|扛|兜|担(?!心)|跑|算(?!了)|处理|负责到底|追|问|谈|交涉|解决|对接|协调|跟|扯|补|换|退)|(?:不|别|甭)(?:让|用|需要|必|叫|劳)(?:您|你)[^,?!]{0,6}(?:去|跟|跑|找|管|操心|扯|费)|(?:交给|包在)(?:我|我们)|的(?:事|账|责任)(?:儿|情)?(?:我们?|这边)(?:自己)?(?:来|先|去|会|扛|认)/,
  ),
  en: /\b(?:we|i)(?:'ll| will|'re| are|'ve)? (?:just |still |already )?(?:take (?:it|this|that|care)|handle|handling|deal(?:ing)? with|sort(?:ing)?|chas(?:e|ing)|argue|fight|make (?:it|this) (?:right|good)|settle)\b|\byou (?:don't|won't|needn't|do not|will not) (?:have|need) to (?:deal|talk|chase|argue|call|ring|run|do)\b|\bleave (?:it|that|them|the [a-z]+) (?:to|with) (?:us|me)\b/,
};

/** What is lost, late for good or not coming lowers nobody's worry. */
const BAD_NEWS: ByLang = {
  zh: sparing(
    /(?<!别|会|要|不|怕|心|容易|没|没有|以为|像|说)(?:弄丢|丢)了(?!的?话|我|算|也|就|都|包|全|会|能|可以|不用)|不会再(?:到|来|有|发)|(?:肯定|已经|是|都|真的?)(?:赶|来|到)不(?:了|及|上)|找不[回到]了|彻底没了/,
  ),
  en: /\b(?<!not |n't |isn't |worried |afraid )(?:is|are|has been|have been|got) (?:lost|gone for good)\b|\bwon't (?:be )?(?:arriv(?:e|ing)|com(?:e|ing)|turn up|make it)\b|\btoo late for\b/,
};

/** "Is there something else I can do for you?" offers nothing. */
const MORE_HELP: ByLang = {
  zh: sparing(/还有(?:什么|啥|别的|其他)[^,?!]{0,6}(?:可以|能)(?:帮|为)/),
  en: /\b(?:any|some)thing (?:else|more)\b[^.?!]{0,12}\b(?:i|we) can\b|\bwhat else can (?:i|we)\b/,
};

/** Whether it is only asked if anything is left to do. */
export const asksWhatElse = ({ own, lang }: Sentence): boolean => MORE_HELP[lang].test(own);

/** The fault is taken, or expressly not the customer's. */
const NOT_BLAMED: ByLang = {
  zh: sparing(
    /(?:(?<!还|要|就|可|道|岂|这|既|又)不是|并非|不怪|不赖|怪不着|赖不着)(?:您|你)(?:(?:的|自己)?[^,]{0,10}(?:没|不|错|粗心|大意|问题|操作)|$|,)|(?:跟|和|与)(?:您|你)[^,]{0,10}(?:无关|没(?:有)?关系|不相干)|(?:^|,|这事|这回|这次|都|全|得|该|要|只能|确实|真是|是)怪我们?(?=$|[,.!没这店太不]|自己)|(?<![不就能么可])是我们?(?:的(?:错|问题|责任|疏忽|失误)|没|这边没|店里没|自己没)/,
  ),
  en: sparing(
    /\b(?:not|n't|never|isn't|wasn't) (?:at all )?(?:down to |on |because of |about )?(?:you\b|the way you|how you|anything you|your (?:fault|doing|mistake|end|error))|\byou (?:typed|entered|gave|filled|followed|measured|chose|ordered|did|used|put|wrote)(?: [a-z']+){0,6} (?:correctly|properly|(?:perfectly|all|just|quite) right|as you should|by the book)\b|\byou (?:couldn't|could not|can't|weren't) (?:possibly )?(?:to )?(?:have )?(?:know|known|seen|guessed)\b|\bno way (?:of knowing|for you to)|\bcalling yourself\b|\bdon't (?:call|blame|beat) yourself|\byou're not (?:being )?(?:stupid|silly|slow)\b|\bnothing (?:you (?:did|'ve done)|to do with (?:you|how you))|(?<!hardly |not |n't |no |scarcely |be |that )\b(?:our|my) (?:own )?(?:fault|mistake|error|slip|oversight|bad|doing|printing|labels?)\b|\b(?:that's|it's|this is|this one's) on us\b|\bwe (?:should've|should have|ought to have|got (?:it|that) wrong|messed|slipped)/,
  ),
};

/** It is said to matter after all. */
const TAKEN_SERIOUSLY: ByLang = {
  zh: sparing(/不是小事|不算小事|不止是|不只是|不光是|(?:确实|真)是(?:个)?(?:大|严重的?)?(?:问题|大事)/),
  en: sparing(
    /\b(?:that|it|this) (?:is|really is|certainly is|does) (?:a (?:real |serious |big )?problem|matter\b|serious\b)|\bnot (?:just|only|merely) (?:a |an )?(?!you\b|me\b|us\b)[a-z]|\bmore than (?:just )?an? /,
  ),
};

/** It is left to them whether and when. */
const LEFT_TO_THEM: ByLang = {
  zh: sparing(
    /不(?:用|必|着)?急(?![?？吗])|(?<!再)慢慢(?:看|想|挑|选|考虑)|(?:都|也)(?:行|可以|来得及)(?!,[^,]{0,8}(?:别|可))|看您(?:的|自己|方便)|您(?:来)?定|不买也(?:没|行|可以|不要紧)/,
  ),
  en: sparing(
    /\b(?:either way|no (?:rush|hurry|pressure)|take your time|if you'd (?:rather|prefer)|whenever (?:you|it) (?:like|suits?|want)|up to you|no need to (?:decide|rush|hurry))\b/,
  ),
};

/** "I'd be more than happy to assist you" is the speaker's own pleasure, and "would be handy" is a wish. */
const OWN_PLEASURE: ByLang = {
  zh: sparing(/(?:很|非常|十分)?(?:高兴|乐意|荣幸|愿意)(?:能)?(?:为|帮|给|替)(?:您|你)/),
  en: sparing(
    /\b(?:happy|glad|pleased|delighted|keen|be my pleasure) to (?:be able to )?(?:help|assist|look|sort|answer|walk|explain|take|get|see|check|deal)\b|\bwould be (?:really |very )?(?:handy|helpful|useful|great|ideal|lovely)\b/,
  ),
};

/** What clears a harm that only the model hears, and what takes an act that only the model hears for its look-alike. */
const CLEARED: Partial<Readonly<Record<Act, ByLang>>> = {
  validate: OWN_PLEASURE,
  blame: NOT_BLAMED,
  dismiss: TAKEN_SERIOUSLY,
  pressure: LEFT_TO_THEM,
};

/**
 * Whether the words speak against an act: comfort that is bad news, an offer that is none, a channel nobody names, a
 * harm that the same words clear.
 */
export function isBelied(act: Act, sentence: Sentence, isRuled: boolean): boolean {
  const { own, lang } = sentence;
  if (act === 'reassure') return BAD_NEWS[lang].test(own);
  if (act === 'propose') return asksWhatElse(sentence);
  const cleared = CLEARED[act];
  if (cleared !== undefined) return !isRuled && cleared[lang].test(own);
  return act === 'off-platform' && !isRuled && !CHANNEL[lang].test(own);
}

/** Whether what sounds like pushing off is taking over. */
export const isTakenOver = ({ own, lang }: Sentence): boolean => TAKEN_OVER[lang].test(own);
