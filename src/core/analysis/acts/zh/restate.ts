import type { Sentence } from '../../../language/sentence.ts';
import { sparing } from '../../../language/sparing/sparing.ts';
import { rememberedByText, rememberedInRoom } from '../../../shared/memo.ts';
import type { DetectContext, Detection, Detector } from '../../types.ts';
import { find } from '../patterns.ts';
import { questionsOf } from './questions.ts';
import { zh } from './words.ts';

const LEADS: readonly (readonly [RegExp, number])[] = [
  [
    zh(
      '(?:<you>)的?(?:意思|想法|情况|需求|诉求|要求)(?:就是|是|应该是|大概是|主要是)(?:说|指|想)?[^,.?!;什怎哪]{3}',
    ),
    0.9,
  ],
  [zh('(?:<you>)(?:这边)?(?:是|也就是|就是)(?:说|指|想说|在说)(?:是)?[:, ]?[^,.?!;什怎哪吗吧]{3}'), 0.9],
  [
    /(?:也就是说|换句话说|换言之|就是说|意思就是|这么说来?|这样说来?|照(?:您|你)这么说|听(?:您|你)(?:这么|这样)?(?:一)?(?:说|讲|描述)[^,]{0,4}|听(?:下来|起来|上去)[,]?(?:您|你|是)),?[^.?!;]{4}/,
    0.85,
  ],
  [
    zh(
      '(?:我|我们|咱|跟<you>|和<you>|先|再|来|这边){1,3}(?:来|给<you>|跟<you>|和<you>|先|再|简单|帮<you>|确认|核对){0,3}(?:复述|总结|梳理|捋|归纳|重复|确认|核对|理一?下|理一理|对一下|对一对|复盘|小结)(?:一下|一遍|下|一番|一?捋|一?理)?[哈啊哦呀]?(?:<you>的(?:情况|需求|问题|意思|诉求))?[:,][^.?!;]{4}',
    ),
    0.85,
  ],
  [
    /(?:我|我们)(?:这边)?(?:的)?理解(?:的|得)?(?:就)?(?:是|为)[:, ]?[^.?!;]{4}|我的理解[:,]?[^.?!;]{4}|(?:我|我们)(?:这边)?(?:理解|明白|了解|清楚|知道|记下|听明白|听懂|收到|懂)(?:了|啦)?[,: ]{1,2}(?:您|你)[^,.?!;]{4}/,
    0.85,
  ],
  [
    zh(
      '(?:<you>)(?:刚才?|刚刚|前面|之前|上面|一开始|上次)?(?:是)?(?:说|提到|讲到|反映|反馈|描述|说到|讲)(?:过|了|的(?:是|情况是|问题是))?[,: ]?(?!的(?:这|那|情况|问题|事|对|没错|有)|得|的(?:很|非常|也|都)|一?下|说|您|明|话|多少|几|怎)[^,.?!;吗呢什怎哪]{4}',
    ),
    0.75,
  ],
  [
    zh(
      '(?:根据|按照?|照|从|依)(?:<you>)(?:刚才?|刚刚|所|这边)?(?:说|描述|反映|提供|讲|反馈|发来?)的?[^,.?!;]{0,8},?(?:您|你|是|这|看来|应该是|主要是|问题)',
    ),
    0.6,
  ],
  [
    zh(
      '(?:^|[,~ ])(?:所以|那么?|这样|看来|那就是|合着|总之|总的来说|简单说|归纳起来|就是)(?:说|就是|来看|看)?[, ]?(?:<you>)(?:这边|现在|目前|主要|其实|最|就|也|还|真正|家){0,3}(?:是|想|要|需要|希望|急|担心|在意|看重|打算|准备|遇到|碰到|收到|买|等|怕|更|关心|用|已经|没|不|今天|昨天|周|下|明天)',
    ),
    0.8,
  ],
  [
    zh(
      '^(?:好的?|嗯+|明白|了解|收到|懂了|清楚|ok)(?:了|的|啦|~)?[,~ ]{1,2}(?:所以|也就是|那)?(?:<you>)(?:是|想|要|需要|希望|急|主要|担心|的(?:包裹|快递|订单|衣服|鞋|手机|东西|货)|不是[^,]{1,10},(?:是|而是))(?!不要|不用|放心|稍)[^.?!;]{3}',
    ),
    0.75,
  ],
];
const SPARED = LEADS.map(([lead, confidence]) => [sparing(lead), confidence] as const);
const TOLD_TO =
  /(?:您|你)(?:说|讲|描述)(?:一下|下|说|一说)|我(?:帮|给|为)(?:您|你)(?:确认|核对)(?:一下|下)?[,，]?(?:稍|请|后)/;

/** Two-character pieces of Han text. */
const bigrams = (text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    if (/^[\u4e00-\u9fff\d]{2}$/.test(pair) && !/[您你我的了吗呢吧是]/.test(pair)) found.add(pair);
  }
  return found;
};

const bigramsOf = rememberedInRoom(({ own }: Sentence) => bigrams(own));
/** Of the customer's last lines. */
const bigramsHeard = rememberedByText(100, (customerSaid) => bigrams(customerSaid.slice(0, 2000)));

/** A statement about the customer made mostly of their own words. */
const echoes = (sentence: Sentence, { customerSaid }: DetectContext): boolean => {
  const { own } = sentence;
  if (customerSaid === '' || own.length > 400 || !/您|你/.test(own)) return false;
  const said = bigramsHeard(customerSaid);
  const mine = bigramsOf(sentence);
  let shared = 0;
  for (const pair of mine) if (said.has(pair)) shared++;
  return shared >= 3 && shared / mine.size >= 0.45;
};

/** By its own form, whatever the customer said. */
const byForm = rememberedInRoom((sentence: Sentence): Detection | null => {
  const { text } = sentence;
  const questions = questionsOf(sentence);
  if (!TOLD_TO.test(text)) {
    for (const [lead, confidence] of SPARED) {
      const range = find(lead, text);
      if (range && !questions.some(({ kind }) => kind === 'open')) return { confidence, evidence: [range] };
    }
  }
  const check = questions.find(({ kind }) => kind === 'understand');
  const start = check ? text.search(/您|你/) : -1;
  return check && start >= 0 && check.end - start > 8
    ? { confidence: 0.75, evidence: [[start, check.end]] }
    : null;
});

export const restate: Detector = {
  act: 'restate',
  detect: (sentence, context) => {
    const found = byForm(sentence);
    if (found) return found;
    return questionsOf(sentence).length === 0 && echoes(sentence, context)
      ? { confidence: 0.65, evidence: [[0, sentence.text.length]] }
      : null;
  },
};
