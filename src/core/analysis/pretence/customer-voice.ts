import type { Sentence } from '../../language/sentence.ts';
import { sparing } from '../../language/sparing/sparing.ts';
import type { Lang } from '../../shared/lang.ts';
import { ADDRESS } from './idle-words.ts';

/** What only a customer says: "my parcel hasn't moved", "which of your bags is good". */
const VOICE: Readonly<Record<Lang, RegExp>> = {
  zh: sparing(
    /你们(?:家|店|店里|公司)?(?:的?[^,.!?您我]{1,8}(?:哪[款个种]|怎么卖|多少钱|有货|好不好|质量)|怎么(?:还|又|这么|回事)|到底|什么时候(?:发|到|退|给)|能(?:不能)?(?:便宜|优惠|快点|退|赔|给我)|(?:必须|赶紧|快)(?:给我|退|赔))|我的(?:快递|包裹|订单|货|杯子|退款|钱)[^,.!?您]{0,6}(?:怎么|呢|还没|一直|到底|在哪|什么时候)|(?:给|帮)我(?:推荐|退|换|查)(?:一下|个|下)?(?:呗|吧|啊|行吗|可以吗)/,
  ),
  en: sparing(
    /\bmy (?:parcel|package|order|delivery|refund|mug|item|money|booking|luggage|suitcase|backpack|blazer|shipment)(?:'s| is| was| has| hasn't| still| isn't| never| should| arrived| came| got| turned)\b|\bwhere(?:'s| is) my\b|\bi (?:want|demand|need|would like|'d like) my money\b|\bi ordered (?:from you|it|this|a|an|the|one|two)\b|\b(?:which|what) of your \w+ (?:is|are|do you|would)\b|\bdo you (?:sell|stock|ship to|have any)\b[^.?!]{0,30}\bi\b/,
  ),
};

/** For every sentence whether it is a customer's line, said back as if it were an answer. */
export function findCustomerVoice(sentences: readonly Sentence[]): boolean[] {
  const voice = sentences.map(({ own, lang }) => VOICE[lang].test(own));
  return sentences.map(
    ({ text, lang }, i) =>
      voice[i] ||
      ((voice[i - 1] || voice[i + 1]) === true && !ADDRESS[lang].test(text.replaceAll('你们', ''))),
  );
}
