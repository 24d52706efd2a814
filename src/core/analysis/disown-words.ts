import type { Act } from '../shared/acts.ts';
import type { Lang } from '../shared/lang.ts';

/** Words by which somebody denies doing or feeling something, and the acts that are not done then. */
export interface Denial {
  readonly acts: readonly Act[];
  /** In normalised text; the clause that holds a match is denied. */
  readonly pattern: RegExp;
  /** Denied from the match on only. */
  readonly scope?: 'onward';
}

/** The speaker does not, will not or cannot; a second negation behind it would take that back. */
const ZH_NOT =
  '(?:(?:我们?|咱们?|俺|本人|这边|店里|没人|没有人|谁)(?:可|也|才|就|都|是|真|更|又|从来|一点都?|压根|根本|绝对?|决){0,3}|也|更|才|可|压根|根本|绝|决|，|^)(?:不会|不想|不打算|没打算|不准备|没准备|拒绝|不需要|没必要|不愿意?|不肯|懒得|不可能|没法|没办法|无法|没想|没空|没工夫|不乐意|不|没说要?|没答应要?)(?:再|去|来|有人|跟您|跟你|对您|对你|向您|向你|给您|给你|替您|替你|帮您|帮你|为您|因为这事|因此|为此|觉得|感到|什么|说|讲){0,3}';
const zh = (acts: readonly Act[], verbs: string): Denial => ({
  acts,
  pattern: new RegExp(`${ZH_NOT}(?:${verbs})`, 'g'),
});
const plain = (acts: readonly Act[], pattern: RegExp): Denial => ({ acts, pattern });

const REMEDIES: readonly Act[] = ['propose', 'compensate', 'offer-choice'];
const WARM: readonly Act[] = ['acknowledge-feeling', 'validate', 'apologise'];
const QUESTIONS: readonly Act[] = ['open-question', 'closed-question', 'choice-question'];

/** Acts that only exist when they are meant. */
const MEANT: readonly Act[] = [...WARM, 'reassure', 'thank'];

const DENIALS_ZH: readonly Denial[] = [
  plain(
    MEANT,
    /(?:我|咱|俺|本人)(?:可|也|才|就|都|是|真)?(?:不会|不想|不打算|没打算|不准备|拒绝|不需要|不用|没必要|不愿|不肯|懒得)(?:再|去|跟您|跟你|对您|对你|向您|向你){0,2}(?:说|讲|道歉|安慰|同情|承认|认为|觉得)/g,
  ),
  zh(['apologise'], '道歉|抱歉|对不起|致歉|赔不是|认错|过意不去'),
  plain(
    ['apologise', 'own'],
    /(?:别指望|甭指望|休想|别想让|凭什么(?:要|让)?|为什么要|干嘛要|我们?凭什么(?:要)?)(?:我们?|我们店)?[^,.;!?不]{0,8}(?:道歉|抱歉|对不起|认错|负责)/g,
  ),
  plain(['apologise'], /没(?:有)?(?:什么|啥)(?:好|可|值得|需要)(?:道歉|抱歉)的?/g),
  zh(WARM, '同情|心疼|理解|难过|体谅|安慰|在乎|关心|觉得您|觉得你|认为您|认为你|明白您为什么'),
  plain(
    ['validate', 'acknowledge-feeling'],
    /不是(?:每个人|谁|人人|所有人|什么人)[^,.;!?不]{0,10}都(?:会|得|要)?[^,.;!?不]{0,3}(?:生气|着急|发火|上火|难过|委屈|失望|火大)/g,
  ),
  plain(
    ['validate', 'acknowledge-feeling'],
    /(?:没有?人|哪有人|谁都不|正常人(?:都)?不)会?(?:为|因为|拿)[^,.;!?不]{0,8}(?:生气|着急|发火|上火|难过|火大)/g,
  ),
  plain(['reassure'], /(?:可别|别|不要|先别|没法|没办法让您|不敢让您|不能让您)放心/g),
  zh(
    ['own', 'follow-up', 'commit-time'],
    '负责|盯|跟进|回访|联系您|联系你|打给您|打电话|通知您|给您回(?:话|电)|管(?:您|你|这|到底)',
  ),
  plain(
    ['own', 'follow-up', 'commit-time'],
    /(?:不由|不归|不是|轮不到)我们?(?:来|该)?(?:负责|管|盯|跟进)|(?:也|更)?(?:不会|没)有人(?:会|再|来|给|去)?(?:回访|跟进|联系|通知|打)/g,
  ),
  zh(['escalate'], '转给|转交|上报|升级|往上报|找主管|请主管|叫主管|汇报'),
  zh(['check-first', 'personalise'], '核实|核对|查|看您的|看你的|打听|问仓库|记得(?:您|你)'),
  zh(['thank'], '谢谢|感谢|谢您|谢你|多谢'),
  zh(
    REMEDIES,
    '退款|退钱|补发|换新|换货|赔|补偿|补偿您|(?:退|换|补|送|重发)(?:的|您|你|给|一|新|钱|货|款|$)',
  ),
  plain(REMEDIES, /(?:券|补偿|赔偿|赠品|红包|折扣)(?:也|都|统统)?(?:没有|没得|不给|别想)/g),
  plain(
    REMEDIES,
    /(?:您|你)(?:就|也|都)?(?:不能|不可以|没法|拿不到|得不到|甭想|别想|休想)(?:要|拿|得到|换|再|有)?[^,.;!?不]{0,4}(?:新的|退款|补发|补偿|赔偿)(?:[或和跟][^,.;!?]{1,6})?/g,
  ),
  zh(['restate', 'confirm-understanding'], '听懂|听明白|弄明白|弄懂|搞懂|搞明白|听清'),
  zh(['close'], '再见|祝您|祝你|祝'),
  zh([...QUESTIONS, 'restate'], '想知道|问您|问你|打听您|了解您|关心您'),
  zh(
    ['seek-agreement', 'confirm-resolved', ...QUESTIONS],
    '管您同|管你同|问您(?:同|这样|行)|在乎您(?:同|满)',
  ),
  plain(
    ['anticipate', 'inform'],
    /(?:^|[,我])没有?(?:什么|啥)(?:要|好|可)?(?:提前|事先|另外)?(?:告诉|提醒|交代|说)(?:您|你)?的?/g,
  ),
  plain(
    ['benefit', 'inform'],
    /(?:并|也|根本|压根|又|都)(?:不能|不会|没法|不)(?:帮您|给您|替您|让您(?:的[^,.不]{1,3})?)?(?:保住|护住|挡住|轻松|省力|省心|舒服|暖和|方便|减轻)/g,
  ),
];

const EN_NOT =
  "\\b(?:(?:i|we)(?: really| honestly| just| certainly| simply)? (?:won't|will not|can't|cannot|don't|do not|didn't|haven't|have not|wouldn't|shan't|refuse to|never)|i'm not|i am not|we're not|we are not|(?:don't|do not) expect (?:me|us) to|(?:nobody|no one)(?:'s| is| has|'ll| will)?|it isn't my job to|it's not my job to|not my job to|why should (?:i|we)|can't say (?:that )?i)(?: going to| about to| planning to| here to| plan to| want to| need to| have to| intend to| mean to| see why i should| ever| even| really| actually| be| say| feel| felt| feeling| said we'd| said we would| promise to| get| getting){0,3} ";
const en = (acts: readonly Act[], verbs: string): Denial => ({
  acts,
  pattern: new RegExp(`${EN_NOT}(?:${verbs})\\b`, 'g'),
});

const DENIALS_EN: readonly Denial[] = [
  plain(
    MEANT,
    /\b(?:i won't|i will not|i'm not going to|i am not going to|im not going to|i refuse to|i'm not here to|i am not here to|i haven't|i have not) (?:say|apologi[sz]|acknowledge|admit|thank)|\bi (?:don't|do not) (?:feel sorry|feel bad|care (?:how|if|that|about)|understand how you feel)/g,
  ),
  en(['apologise', 'own'], 'sorry|apologi[sz](?:e|ing)|any regret'),
  en(
    WARM,
    'for you|sorry|bad|why you|how you feel|understand (?:how|why|you)|sympathi[sz]e|care (?:how|if|that|about|whether)|pity',
  ),
  plain(
    ['validate', 'acknowledge-feeling'],
    /\bnot (?:every(?:body|one)|anyone|all (?:people|customers)) (?:would|will|gets?|feels?)\b/g,
  ),
  plain(
    ['validate', 'acknowledge-feeling'],
    /\b(?:nobody|no one)(?: else)?(?: in their right mind| sane| sensible| normal)? (?:would|will|gets?|is) (?:ever |really )?(?:be |get |feel )?(?:upset|angry|annoyed|cross|mad|worried|bothered|worked up|so)\b/g,
  ),
  plain(
    ['reassure'],
    /\b(?:wouldn't|don't|can't|cannot|do not) (?:rest assured|be reassured|promise it's safe|say it's safe|relax)\b/g,
  ),
  en(
    ['own', 'follow-up', 'commit-time'],
    'see(?:ing)? (?:this|it) through|tak(?:e|ing) (?:care|responsibility|charge)|check(?:ing)? (?:back|in)|follow(?:ing)? (?:this |it )?up|call(?:ing)? (?:you|back)|ring(?:ing)? (?:you|back)|(?:get|getting|come|coming) back to you|in touch|contact(?:ing)? you',
  ),
  en(['commit-time', 'inform'], "(?:that )?it(?:'ll| will) (?:be|come|arrive|get)|when it"),
  en(
    ['escalate'],
    'pass(?:ing)? (?:this|it|you|that)|escalat(?:e|ing)|hand(?:ing)? (?:this|it|you) (?:on|over|up)|(?:my|a|the) (?:supervisor|manager)',
  ),
  en(
    ['check-first', 'personalise'],
    'look(?:ing)? (?:into|it up|that up|this up)|check(?:ing)? (?:it|that|this|with|your|on|whether)|find(?:ing)? out|remember (?:what|you|your|that)',
  ),
  en(['thank'], 'thank(?:ing|ful|s)?(?: you)?|grateful'),
  en(
    REMEDIES,
    'refund(?:ing)?|replac(?:e|ing)|swap(?:ping)?|exchang(?:e|ing)|send(?:ing)? (?:you|another|a new)|giv(?:e|ing) you|offer(?:ing|ed)?|compensat(?:e|ing)|pay(?:ing)?',
  ),
  plain(
    REMEDIES,
    /\bthere (?:won't|will not|isn't going to) be (?:a |any )?(?:refund|replacement|voucher|discount|exchange|coupon)/g,
  ),
  plain(
    REMEDIES,
    /\byou (?:can't|cannot|can not|won't|will not|may not|aren't going to|are not going to|don't|do not)(?: be)? (?:have|having|get|getting|expect)(?: [a-z]+){0,3} (?:new one|replacement|refund|voucher|exchange|discount|coupon|money|another)(?: or (?:an? )?(?:[a-z]+ )?[a-z]+)?/g,
  ),
  en(
    ['restate', 'confirm-understanding'],
    'understood|understand a word|follow a word|a word of what|got a word',
  ),
  en(['close'], 'wish(?:ing)?(?: you)?'),
  en(
    [...QUESTIONS, 'restate'],
    'know (?:what|when|why|how|who|which|where)|ask(?:ing)? (?:you )?(?:what|when|why|how|who|which|where|whether|if)',
  ),
  en(['seek-agreement', 'confirm-resolved', ...QUESTIONS], 'ask(?:ing)? (?:you )?(?:whether|if)'),
  plain(
    ['anticipate', 'inform'],
    /\b(?:i've got|i have|we've got|we have|there's) nothing (?:more )?to (?:tell|say|add|explain)/g,
  ),
  plain(
    ['benefit', 'inform'],
    /\b(?:won't|will not|doesn't|does not|can't) (?:keep|help|protect|save|ease|spare) (?:your|you|the)\b/g,
  ),
];

export const DENIALS: Readonly<Record<Lang, readonly Denial[]>> = { zh: DENIALS_ZH, en: DENIALS_EN };
