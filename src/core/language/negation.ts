const BREAK = /[,.;!?:、…()"]/;
const WINDOW = 40;

/** Words with a negator in them that negate nothing behind them. */
const HARMLESS_ZH =
  /不但|不仅|不光|不只|不止|不单|不用|不必|不需要?|不要(?:担心|着急|紧张)|不妨|不过|不好意思|不论|不管|不同|不少|不久|不断|不限|不锈|不错|不得不|不超过|不到|没问题|没关系|没事|没错|没想到|无论|无需|无须|无理由|免(?:费|运费|邮|息|押|单)|无忧|无线|无缝|无毒|无味|无损|无条件|别担心|别急|别着急|别的|别人|特别|分别|级别|个别|区别|性别|类别|识别|未来|差不多|要不|巴不得|恨不得|不能不|不会不|不可能不|没有不|无不|不是不|不是没有?|非常|非得|除非|并非不|非接触/g;
const NEGATOR_ZH = /(?:没有|没|不|无|别|未|非|勿|免)[^,.;!?:]{0,5}$/;
/** 不合适可以退, 没拆封都能换: what is denied is the condition, and what may be done stands. */
const MAY_ZH =
  /(?:不|没)(?!一定|见得|必|是|太|再|可能|敢|会|说|讲|能|可|确定|保证|知道|清楚|同意|允许|支持|让|给|准|代表|等于|意味|承诺|觉得|认为)[^,.;!?:不没]{1,4}?(?=(?:的话)?(?:也|都|就|还|均|照样|随时)?(?:可以|能|支持|随时|包)(?!不)[^,.;!?:不没]{0,3}$)/;
/** 有没有雨罩, 是不是: asks, states neither. */
const EITHER_OR_ZH = /([有是能会要可带])[没不]\1[^,.;!?:]{0,5}$/;
const BEHIND_ZH =
  /^(?:[功性]能|效果)?(?:它|这款|我们)?(?:是|都|也|就|并)?(?:没有(?:配|带|送|的|$|[,.!?;了哦呢])|没(?:配|带|送|货|了|$)|不含|不带|不配|不送|不支持|不行|不包|不附|不了|不到位|做不到|达不到|不上)/;

/** "If it doesn't fit you can return it": what may be done stands, unless that itself is denied. */
const MAY_EN =
  "(?<!\\b(?:mean|means|think|sure|say|said|saying|believe|guarantee|promise|certain|know|true)(?: that)? )(?:you|we|i)(?:'ll| can| could| may| will)\\b";
const EN_WORD = "[a-z0-9'/-]+";
const NEGATOR_EN = new RegExp(
  `(?:\\b(?:not|never|cannot|neither|nor|can't|cant)|n't|\\b(?:dont|doesnt|isnt|wont|didnt|aint)) (?:(?!only\\b|just\\b|but\\b|and\\b|so\\b|because\\b|if\\b|worry\\b|hesitate\\b|since\\b|as\\b|then\\b|matter\\b|need\\b|until\\b|till\\b|before\\b|unless\\b|due to\\b|owing to\\b|on account of\\b|thanks to\\b|given\\b|${MAY_EN})${EN_WORD} ){0,4}$`,
);
const SHORT_NEGATOR_EN = new RegExp(
  `\\b(?:no|without|lacks?|lacking|hardly|barely) (?:(?!problem|worries|need|doubt|matter|later|more than|less than|longer than|and\\b|but\\b|it\\b|we\\b|the\\b|this\\b|you\\b|i\\b|extra|charge|cost)${EN_WORD} ){0,2}$`,
);
const BEHIND_EN =
  /^ (?:is|are|was|isn't|aren't) (?:not|n't)? ?(?:not included|included separately|sold separately|missing|out of the question)|^ (?:isn't|aren't|doesn't|won't|is not|are not) (?:included|part|available|possible|come|there)/;

/** The part of the clause before `start`, no longer than the window. */
const clauseBefore = (text: string, start: number): string => {
  const window = text.slice(Math.max(0, start - WINDOW), start);
  for (let i = window.length - 1; i >= 0; i--) if (BREAK.test(window.charAt(i))) return window.slice(i + 1);
  return window;
};

const blank = (word: string): string => '的'.repeat(word.length);

const negatedZh = (before: string, behind: string): boolean => {
  if (BEHIND_ZH.test(behind) || EITHER_OR_ZH.test(before)) return true;
  const harmless = before.replace(HARMLESS_ZH, blank).replace(MAY_ZH, blank);
  return NEGATOR_ZH.test(harmless);
};

const negatedEn = (before: string, behind: string): boolean =>
  NEGATOR_EN.test(before) || SHORT_NEGATOR_EN.test(before) || BEHIND_EN.test(behind);

/** Whether what stands at `[start, end)` in normalised text is denied by its own clause. */
export function isNegated(text: string, start: number, end: number): boolean {
  const before = clauseBefore(text, start);
  const behind = text.slice(end, end + 30);
  const opening = text.charCodeAt(start) > 0x7f;
  return (
    negatedZh(before, behind) || (!opening && negatedEn(before, behind)) || (opening && negatedEn(before, ''))
  );
}
