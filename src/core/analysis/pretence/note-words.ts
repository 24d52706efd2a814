import type { Lang } from '../../shared/lang.ts';
import { type Cue, cue } from './cue.ts';

/**
 * What tells a note on how to serve from service: the customer in the third person, duties, the trade's terms, forms
 * of lists. Who says "I" speaks after all.
 */
const NOTES_ZH: readonly Cue[] = [
  cue(
    2,
    /(?<!其他|别的|有的|有些|很多|不少|几位|那位|这位|老|尊敬的|大)(?:顾客|客户|客人|买家|消费者|来电者)(?!您|你|们|群|端|经理|服务|量|资料|编号|反馈|反映|给|都)|对方(?:的)?(?:角度|立场|处境|感受|情绪)/,
  ),
  cue(
    2,
    /员工|坐席|座席|学员(?=已|应|须|需|要|能|会|真诚|主动|道歉|致歉|向|对)|服务人员|接待人员|一线|客服(?:人员|应|需|须|必须|要|的(?:态度|特征|职责)|态度|已|主动|代表)/,
  ),
  cue(
    1.5,
    /应(?:当|该|主动|先|在|以|邀请|做到|使用)|须(?!知)|不可(?!以|能)|不宜|需(?:在|先|主动)|不得|切忌|切勿|务必|严禁|力求|避免|要(?:让|学会|善于|有同理)|不打断|不推诿/,
  ),
  cue(1.5, /共情|同理心|歉意|换位思考|情绪|安抚|认可(?:感受|合理)|接住/),
  cue(1.5, /倾听|复述|致歉|话术|开场|结束语|收尾|推诿|推卸|套话|敷衍|称呼(?:顾客|客户|姓)|尊称/),
  cue(1.5, /客诉|投诉处理|处理投诉|流程|受理|归档|回访|闭环|跟进记录/),
  cue(
    1.5,
    /开放式|封闭式|选择式|提问(?:技巧|方式)|法则|原则|要点|技巧|步骤|[二三四五六]步|口诀|优先级|标准|不?合格(?:表现)?|范例|示例|禁语|特征|守则|规范/,
  ),
  cue(1.5, /诉求|需求|顾虑|使用场景|处境|感受|心情/),
  cue(1.5, /时限|时间点|可核对|方案(?=[、,;.]|$)|补偿方案|两种以上|不限于/),
  cue(
    2.5,
    /^(?:要点)?(?:提示|备注|注|注意|说明|示范|范例|要求|目标|评价|总结|检查项|考核|亮点|得分点|扣分点|加分项|评分点|理由)(?:\d)?[:,]|^第[一二三四五六七八九十\d]+[章节条][ ,:]?/,
  ),
  cue(1, /[→>]|:[^:]{1,40}、[^:]{1,20}、|\(\d{1,3}分?\)|\d{1,3}分(?!钟)|^[一二三四五六七八九十]、|[①-⑨]/),
  cue(
    2,
    /(?:问清楚?|问出|弄清楚?|查清楚?|搞清楚?|弄明白|问明|摸清|体谅|安抚|照顾|告诉|让|征得|征求|站在|称呼|识别|回应|感受)[^,.您你我]{0,6}(?:他|她|顾客|客户|对方)/,
  ),
  cue(1.5, /先[^,.您你我]{1,14},?再[^,.您你我]{1,14}|首先[^您你我]{1,20}(?:其次|然后|再)/),
  cue(
    1,
    /^(?:先|查清|问清|弄清|倾听|复述|确认|承诺|征求|提供|认可|道歉|致歉|安抚|表达|主动|及时|真诚|记录|邀请|推荐(?:产品|商品)|针对|结合|避免|不要|具体的)/,
  ),
  cue(2.5, /^[^,:您你我]{0,8}(?:道歉|致歉|共情|复述|称呼|感受|收尾|提问|倾听|确认理解|回访):/),
  cue(1, /具体|泛泛|空泛|真诚|及时|得当|到位/),
  cue(1, /他|她/),
  // Figures of a desk, parts of an apology, lists of what could be given.
  cue(
    3.5,
    /首次响应|平均响应|响应(?:时间|时长|率)|(?:高质量|优秀|合格|满分|好)的?(?:道歉|回复|客服|答复|话术)(?:应|须|要|必备|由|包括|包含|有)/,
  ),
  cue(
    3.5,
    /(?:补偿|赔偿|赔付|安抚|挽回)(?:方案|方式|手段|措施)[^,.您你我]{0,4}(?:包括|包含|有|分|如下|不限)|(?:解决|处理|补救)(?:方式|方案|手段)[^,.您你我]{0,3}(?:包括|有|分)[^,.您你我]{1,8}、[^,.您你我]{1,8}、[^,.您你我]{1,8}、|^(?:异议|差评|客诉|投诉|情绪|服务|道歉|共情|金牌客服)[^:您你我]{0,8}(?:[一二三四五六七八九两\d]?(?:步|要素|原则|维度|礼仪|路径|法|点)(?:走|法)?|必备):|各(?:占)?[一二三四五\d]{1,3}十?五?分/,
  ),
  cue(-2, /我|咱|本店|小店|这边/),
];

const NOTES_EN: readonly Cue[] = [
  cue(
    2,
    /\b(?:the|a|each|every|any) (?:customer|client|caller|guest|buyer|shopper)(?:'s|s)?\b(?! (?:service|support|care|team|before|ahead|after|behind|in front))|\bcustomers\b/,
  ),
  cue(
    2,
    /\b(?:agents?|advis[eo]rs?|staff|employees|representatives?|reps?)\b(?! (?:is|are|will|has|have|discount))|\bthe agent\b/,
  ),
  cue(
    1.5,
    /\b(?:must(?! (?:be|feel|have|'ve))|should|shall|never|always|do not|don't|ensure|make sure|remember to|avoid)\b/,
  ),
  cue(
    1.5,
    /\b(?:empathy|empathi[sz]e|sympathy|pity|de-escalat\w+|rapport|listening|listen|the emotion|emotions?|the feelings?|feelings)\b/,
  ),
  cue(
    1.5,
    /\b(?:paraphras\w+|restat\w+|summari[sz]\w+|acknowledg\w+|a (?:specific|sincere|genuine) apology|apologise,|an apology)\b/,
  ),
  cue(
    1.5,
    /\b(?:ownership|pass(?:es)? the buck|shifts? blame|stock phrases?|formulas?|tone|buzzwords?|by (?:sur)?name)\b/,
  ),
  cue(
    1.5,
    /\b(?:techniques?|steps|golden rule|workflow|procedure|chapter|section|module|checklist|guidelines?|principles?|priority|best practice|training|handbook|complaint[- ]handling|de-briefing|criteria)\b/,
  ),
  cue(1.5, /\b(?:open(?:-ended)?|closed|probing) (?:questions?|ones)\b|\bquestioning\b/),
  cue(
    1.5,
    /\b(?:compensat\w+|call back|follow[- ]ups?|deadlines?|timeframes?|agreement|needs|concerns|budget|warm close|sign-off)\b/,
  ),
  cue(
    2.5,
    /^(?:hints?|tips?|notes?|rules?|goals?|pass|fail|do|don'ts?|priority|example|step \d|chapter \d+|section \d+)\s?[:,]/,
  ),
  cue(1, /:[^:]{1,60},[^:]{1,40},|>|\(\d+\)|^\d[.)]|;/),
  cue(
    2,
    /^(?:find out|ask|establish|learn|show|tell|give|let|make|help|address|wish|thank|offer|invite|notice|name|respect)\b[^.?!]{0,40}\b(?:he|she|him|his|her|hers|they|them|their|the customer)\b/,
  ),
  cue(
    1.5,
    /^(?:then )?(?:find out|acknowledge|apologi[sz]e|ask|offer|state|confirm|establish|show|use|open|address|avoid|invite|greet|recommend|explain|paraphrase|listen|identify|deal|link|name|commit|take ownership|summari[sz]e|empathi[sz]e|reassure|validate|probe|before closing|when recommending)\b/,
  ),
  // What an agent does, without an agent.
  cue(
    2,
    /^(?:commits|seeks|confirms|apologi[sz]es|asks|shows|acknowledges|paraphrases|listens|identifies|summari[sz]es|empathi[sz]es|reassures|validates|invites|greets|avoids)\b/,
  ),
  cue(1, /\b(?:he|she|him|his|her|hers)\b/),
  // Figures of a desk, parts of an apology, lists of what could be given.
  cue(
    3.5,
    /\b(?:first|average|median) (?:response|handling|reply)(?: time)?\b|\b(?:good|great|proper|perfect|sincere|gold-star|model) (?:apology|reply|answer|response|agent) (?:does|says|would|gives|goes|has|have|is|consists|contains|includes|shows|starts|needs)\b|^(?:the )?(?:compensation|remed(?:y|ies)|resolution)s?(?: options| methods| types)? (?:are|include|consist of)\b[^,.?!]{1,30},[^.?!]{1,30},?[^.?!]{0,30} and\b|^(?:objection|complaint|escalation|service|emotion|empathy)(?: handling| paths?| manners| steps| etiquette| review)?\s?:|\b(?:elements|parts|pillars|stages|steps) of (?:an? |the )?(?:good )?(?:service|apology|complaint|reply|conversation)\b|\b(?:points|marks) each\b|^(?:empathy|accuracy|questioning|resolution|tone|dimensions)\b[ :]{1,3}(?:\d|empathy|accuracy)/,
  ),
  cue(-2, /\b(?:i|we|me|us|my|our|i'm|i'll|i've|we'll|we've|we're|i'd|let's)\b/),
];

export const NOTES: Readonly<Record<Lang, readonly Cue[]>> = { zh: NOTES_ZH, en: NOTES_EN };
