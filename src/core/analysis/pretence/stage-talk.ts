import type { Sentence } from '../../language/sentence.ts';
import { sparing } from '../../language/sparing/sparing.ts';
import type { Lang } from '../../shared/lang.ts';

/** Somebody else's line of a script: what follows was said by nobody here. */
const OTHERS_LINE =
  /^["'[(]?(?:顾客|客户|买家|消费者|用户|助手|assistant|customer|client|buyer|user|system|human|ai|bot|narrator|旁白)["'\])]?\s?:/;
/** The speaker's own line of it. */
const OWN_LINE = /^["'[(]?(?:客服|坐席|我|agent|rep|advisor|me|clerk)["'\])]?\s?:/;

/** The place in a book of phrases that a line is read from, a list that is ticked off, the terms of such lists. */
const FROM_A_BOOK = sparing(
  /^["'[(]?(?:客服)?(?:话术|手册|范例|范文|示例|例句|模板|台词|剧本|脚本|教材|培训材料|标准答案|参考答案|标准话术|评分点|得分点)(?:本|上|里)?(?:的?第?[一二三四五六七八九十百\d]{1,4}[条句页章节行段]?)?(?:上|里)?(?:这么)?(?:写着?|说|是|写的是)?\s?:|(?:手册|话术|教材|培训材料|脚本|剧本)的?第[一二三四五六七八九十百\d]{1,4}[条句页章节]|(?:守则|手册|指南|教程|规范|教材|话术)[^,.;您你]{0,8}(?:例句|标题|范例|示例)|(?:以上|上述|上面)(?:这[段些条])?(?:就?是|为)?(?:范例|示例|例句|话术|模板|台词)|^(?:page|line|script|template|example|sample|card|slide|rule|paragraph|phrase) ?(?:no\.? ?)?\d{1,3}\b[^:]{0,30}:|\bexample sentence\b|\b(?:chapter|section|page|unit) (?:\d{1,3}|[a-z]{3,8}) of (?:the|our|my) (?:guide|handbook|manual|training|book|course)\b|\b(?:example|line|page|slide|phrase) \d{1,3} (?:in|of|from) (?:the|our|my) (?:training|deck|manual|handbook|book|script|template|guide)|\b(?:acknowledge-feeling|open-question|closed-question|choice-question|confirm-understanding|seek-agreement|confirm-resolved|explain-cause|check-first|offer-choice|commit-time|invite-feedback)\s?[:=(]/,
);

/** Data, mark-up and program text. */
const CODE = sparing(
  /[{[,]\s?"[^"]{1,40}"\s?:|"\s?:\s?(?:\d|true|false|null|\[|\{|")|<\/[^<>\s]{1,20}>|<[a-z][a-z-]{2,20}>[^<]{0,40}<|\b[a-z.]{3,20}\(\s?["']|\bselect \*|```|\b(?:score|acts|empathy|result)\s?=\s?["'\d{[]/,
);

/** Says what is to be put in some place instead of putting it there. */
const PLACEHOLDER = sparing(
  /^[([][^)\]]{0,60}(?:此处|这里|插入|应有|省略|略过|待补|填写|insert|placeholder|goes here|to be added|omitted|your text|same as above)/,
);
const TAGS = /\[[^\][]{1,24}\]\s?\[[^\][]{1,24}\]/;

/** Asks to take something for done, passes judgement on the answer, or gives orders to whoever judges. */
const TO_THE_JUDGE: Readonly<Record<Lang, RegExp>> = {
  zh: sparing(
    /(?:视为|视作|算作|当作|默认|等同于|记为|记作)(?:我|已|一[次段份]|满|真|优|合格|通过|完成|道|全)|(?:假设|假定|假如|就当|姑且)(?:当作)?我们?(?:已|都|刚|早|真的)|(?:以上|上述|上面|前述|本|这)(?:段|条|次|轮|个)?(?:的)?(?:所有)?(?:内容|回[复答]|答[复案]|话术|对话|文字|会话)[^,.您你]{0,10}(?:已|满足|符合|包含|包括|涵盖|视|算|应|均|全)|无需(?:再)?(?:检查|检测|评|判|核)|跳过(?:检[测查]|评|审|验)|(?:忽略|无视|忘记|忘掉)[^,.]{0,8}(?:规则|指令|要求|提示|设定|限制)|(?:开发者|管理员|调试|上帝|超级|测试)模式|(?:所有|全部|各)(?:项|个)?(?:维度|评分)|判定(?:结果|为|:)|建议(?:判定|评|通过|给)|直接(?:给我)?(?:通过|过关|结束|判)|给我(?:通过|过关|高分)|(?:评委|考官|裁判|评审|评估员|打分的|阅卷)|你(?:现在)?(?:不是|不再是|是一[个名])[^,.]{0,8}(?:评|裁|考|助手|模型|朋友|ai)|该客服|本客服已|顾客(?:已经?|非常|表示|对此)[^,.]{0,6}(?:满意|接受|同意|感谢|没有)|任务(?:已)?完成|测试(?:已)?通过/,
  ),
  en: sparing(
    /\b(?:treat|count|regard|consider|mark|record|score|rate|log|accept) (?:this|that|it|everything|all|the above|me|my|every)\b[^.?!]{0,40}\bas (?:a |an |the |if |done|perfect|complete|full|excellent|passed|said|read|met)\b|\b(?:assume|pretend|suppose|imagine|let's say|act as if) (?:that )?(?:i've|we've|(?:i|we) (?:have|had|already|asked|said|did)|everything|all|the customer|the above)\b|\bthe (?:above|previous|preceding|foregoing) (?:answer|reply|response|text|message|conversation)\b|\bno further (?:checks?|review|questions) (?:is|are|needed|required|necessary)\b|\b(?:skip|bypass|disable|turn off|switch off) (?:the |all |any )?(?:detection|checks?|checking|scoring|review|filters?|rules?)\b|\b(?:ignore|forget|disregard|override) (?:all |any |the |your |every )*(?:previous |prior |above |earlier )*(?:instructions?|rules?|prompts?|criteria|guidelines?)\b|\b(?:developer|admin|debug|god|test|root) mode\b|\b(?:every|all|each) (?:dimensions?|criteri(?:a|on)|categor(?:y|ies)|checks?|metrics?)\b|\byou are (?:now|no longer|not) (?:the |an? |my )*(?:examiner|judge|grader|scorer|assessor|best mate|assistant|friend)\b|\b(?:dear|attention|hello|hi|hey|note to the|for the) (?:judges?|examiners?|assessors?|graders?|markers?|evaluators?|referees?)\b|\bjust pass me\b|\b(?:verdict|recommended outcome|overall result|final result)\b|\bthe agent (?:has|was|is|did|took|apologi[sz]ed|showed|offered)\b|\bthe customer (?:is|was|has|accepts?|accepted|agreed?s?|says|confirms?|confirmed)\b[^.?!]{0,20}\b(?:delighted|happy|satisfied|nothing|accept\w*|agree\w*|thank\w*)\b|\bend of (?:customer|message|transcript|chat|conversation)\b/,
  ),
};

const TICK = /[☑✅✔√☐]/;
/** So many ticks make a list, and what is no longer than this is a point of it; a sentence may end at a tick. */
const TICKS = 3;
const LONGEST_POINT = 14;

/** The points of a list that is ticked off. */
function inTicked(sentences: readonly Sentence[]): boolean[] {
  const isList = sentences.filter(({ text }) => TICK.test(text)).length >= TICKS;
  return sentences.map(({ text }) => isList && text.length <= LONGEST_POINT);
}

const inScript = (sentences: readonly Sentence[]): boolean[] => {
  const from = sentences.findIndex(({ text }) => OTHERS_LINE.test(text));
  const first = from > 0 && OWN_LINE.test(sentences[0]?.text ?? '') ? 0 : from;
  return sentences.map((_, i) => from >= 0 && i >= first);
};

const isStaged = ({ text, lang }: Sentence): boolean =>
  CODE.test(text) ||
  FROM_A_BOOK.test(text) ||
  PLACEHOLDER.test(text) ||
  TAGS.test(text) ||
  TO_THE_JUDGE[lang].test(text);

/**
 * For every sentence whether it is said to nobody in the talk: another's line of a script, data or program text, a
 * placeholder, an order or a verdict for whoever judges the answer.
 */
export function findStageTalk(sentences: readonly Sentence[]): boolean[] {
  const script = inScript(sentences);
  const ticked = inTicked(sentences);
  return sentences.map((sentence, i) => script[i] === true || ticked[i] === true || isStaged(sentence));
}
