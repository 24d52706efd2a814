/** Characters that hold a Chinese sentence together; a keyword list has next to none. */
export const ZH_GLUE = new Set(
  '的了吗呢吧啊哈呀哦嘛我您你咱们就都也在把被给这那还会要可以是有不没请让到来去上下着过说看为从跟和对但因所如果先再又才已正将能想该得亲帮什怎哪几谁',
);
export const EN_GLUE = new Set(
  "a an the i you we he she it they me us him her them my your our their its this that these those is are was were be been am do does did has have had will would can could should may might must shall not to of for in on at by with from about as if and or but so because when while than then here there who what which how where why i'm i'll i've i'd you're you'll you've we'll we're we've it's that's there's let's don't can't won't isn't didn't doesn't please let".split(
    ' ',
  ),
);

/** Short pieces people really chat with. */
export const CHAT =
  /^(?:好的?|嗯+|收到|马上|稍等|明白|了解|没事|行|对|哈哈+|亲+|在|谢谢|ok|okay|sure|yes|no|thanks|thank you|hi|hello|right|great|done|got it|one moment|no problem|of course|no worries)$/;

/** Keywords that hold a glue character. */
export const WORDS_WITH_GLUE =
  /跟进|对不起|不好意思|到底|到位|到店|上报|上午|下午|下雨|上门|到账|到货|下单|同理心?|说明|理解|了解|得体|得当|有效|有礼|要求|不便|不满|看法|为难|问题|对策|过程|先生|就绪|在线|可靠|可行|可信|和气|满意吗|无理由/g;

/** What a reply is marked for, as single words: five of them one after the other are a list, never a sentence. */
export const KEYWORDS = new Set(
  (
    '抱歉 道歉 对不起 不好意思 歉意 理解 了解 共情 同理心 安抚 安慰 着急 难过 失望 心疼 委屈 生气 复述 确认 核实 补发 退款 换货 退货 赔付 ' +
    '补偿 赔偿 加急 免费 包邮 优惠券 主管 升级 跟进 追踪 回访 负责 承诺 方案 时限 放心 满意 满意吗 感谢 谢谢 祝福 再见 耐心 诚意 尽快 ' +
    'sorry apology apologise apologize understand understanding empathy upset worried frustration comfort restate summary confirm ' +
    'refund replace replacement exchange reship coupon voucher discount express free supervisor escalate follow followup callback ' +
    'promise deadline happy satisfied thanks goodbye bye ' +
    '致歉 认错 体谅 体贴 关心 关怀 倾听 陪伴 弥补 询问 查询 时效 加速 特批 告别 道谢 焦急 焦虑 无助 愤怒 伤心 专业 贴心 真诚 诚恳 尊重 重视 信任 ' +
    '立刻 马上 火速 优先 破例 专人 全程 满意度 态度 效率 维修 更换 返现 红包 赠品 改签 升舱 延保 上报 解释 ' +
    'soothe calm verify compensate compensation amends listening support caring sincere professionalism satisfaction ' +
    'anxious helpless furious angry disappointed rebook farewell greeting acknowledgement acknowledge validate reassure ' +
    'escalation courtesy wishes gratitude appreciation regret urgency notify'
  ).split(' '),
);

/** Fragments made up of nothing but a question word, a time, or somebody's something. */
export const HOLLOW: readonly RegExp[] = [
  /^(?:请问)?(?:什么时候|什么|怎么|怎么样|怎么用|哪里|哪儿|哪款|哪天用?|为什么|多少|几个|谁|送谁|能不能|可不可以|要不要|是不是|有没有|满意吗|行吗|好吗)$/,
  /^(?:请问|您好|亲)$/,
  /^(?:[今明后]天)?(?:上午|下午|晚上|[\d:一二三四五六七八九十两半]+个?(?:点|小时|天|周|月|年))?[之以]?[内前后]?$/,
  /^(?:您|你|我们?|咱们?)的[\u4e00-\u9fff]{2,3}$/,
  /^[\u4e00-\u9fff]{2,3}的话$/,
  /^(?:by|within|in|before|on|at|until)? ?(?:(?:\d{1,2}|an?|one|two|three|seven|ten|twenty-four) (?:hours?|days?|weeks?|months?|years?|minutes?)|(?:\d{1,2}(?::\d\d)? ?(?:[ap]m)? ?)?(?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: morning| noon| afternoon| evening)?)$/,
  /^(?:your|our|my) [a-z]+$/,
];
