import type { Sentence } from '../../language/sentence.ts';
import { sparing } from '../../language/sparing/sparing.ts';
import type { Lang } from '../../shared/lang.ts';
import { rememberedByText } from '../../shared/memo.ts';

/** Word classes that a linear model sees beside the letters; each is one pattern, linear in the sentence. */
const CLASSES: readonly (readonly [name: string, zh: RegExp, en: RegExp])[] = [
  [
    'number',
    /\d|[一二两三四五六七八九十百千][个件天次小块元月年点]/,
    /\d|\b(?:one|two|three|four|five|six|seven|ten|twenty|hundred)\b/,
  ],
  ['money', /[¥￥$]|\d(?:元|块)/, /[¥$£€]\s?\d|\b\d+(?:\.\d+)? (?:yuan|dollars?|rmb|pounds?)\b/],
  [
    'time',
    /今天|明天|后天|今晚|上午|下午|晚上|中午|周[一二三四五六日天]|星期|礼拜|小时|分钟|工作日|\d点|月底|天内/,
    /\b(?:today|tomorrow|tonight|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hours?|minutes?|days?|week|am|pm|noon)\b/,
  ],
  [
    'we',
    /我们|咱们|小店|本店|这边|客服|我这|我来|我给|我帮|我会/,
    /\b(?:i|i'll|i'm|i've|i'd|we|we'll|we're|we've|our|us|let me)\b/,
  ],
  ['you', /您|你|亲|咱/, /\b(?:you|your|you're|you've|you'll|yours|u|ur)\b/],
  [
    'they',
    /他|她|别人|人家|有人|朋友|同事|快递员|平台|厂家/,
    /\b(?:he|she|they|them|someone|courier|manufacturer|platform|friend|colleague)\b/,
  ],
  ['negation', /不|没|别|无|未|非/, /\b(?:not|no|never|none|nothing|without)\b|n't\b/],
  ['condition', /如果|要是|假如|万一|的话|除非|若/, /\b(?:if|unless|in case|whether|would|could)\b/],
  ['wish', /希望|祝|愿/, /\b(?:hope|wish|enjoy)\b/],
  ['please', /请|麻烦|劳驾|辛苦/, /\b(?:please|kindly|pls)\b/],
  ['wh', /什么|怎么|哪|谁|几|多少|为何|为什么|多久|如何/, /\b(?:what|how|why|when|where|which|who)\b/],
  ['particle', /[吗呢吧么]\s*[?!.~,]*$/, /\?\s*$/],
  [
    'feeling',
    /急|气|烦|难过|失望|伤心|担心|着急|委屈|郁闷|开心|糟心|心疼|焦虑|害怕|闹心|难受|不舒服|不好受/,
    /\b(?:frustrat|disappoint|upset|annoy|worr|angry|sad|stress|anxious|fed up|scar|hurt|tired|exhaust|nervous|happy|excited)/,
  ],
  ['quote', /["“”「」]|您说|您刚才说|有人说|说过/, /"|\b(?:said|says|told|mentioned)\b/],
  ['past', /了|过|已/, /\b(?:was|were|had|did|been|already)\b|ed\b/],
  ['latin', /[a-z]{2,}/, /[一-鿿]/],
];

/** By language: the name of a feature and its pattern, which is run only where it has a chance. */
const BY_LANG: Readonly<Record<Lang, readonly (readonly [name: string, pattern: RegExp])[]>> = {
  zh: CLASSES.map(([name, zh]) => [`class:${name}`, sparing(zh)]),
  en: CLASSES.map(([name, , en]) => [`class:${name}`, sparing(en)]),
};

/** Names of the word classes a sentence shows. */
export function classNames({ lang, own }: Sentence): string[] {
  const names: string[] = [];
  for (const [name, pattern] of BY_LANG[lang]) if (pattern.test(own)) names.push(name);
  return names;
}

/** Names with their kind, each put together once: a new string would be looked up letter by letter. */
const named = (kind: string) => rememberedByText(200, (name) => `${kind}:${name}`);
const [raw, kept, topic, best] = [named('raw'), named('kept'), named('topic'), named('best')];

/** Names of what the detectors found: before, and after the acts were held against each other. */
export function ruleNames(before: Iterable<string>, after: Iterable<string>): string[] {
  const names: string[] = [];
  for (const act of before) names.push(raw(act));
  for (const act of after) names.push(kept(act));
  return names;
}

/** Names of the topics whose words were found, the likeliest first. */
export const topicNames = (topics: readonly { readonly topic: string }[]): string[] =>
  topics.flatMap((found, rank) =>
    rank === 0 ? [topic(found.topic), best(found.topic)] : [topic(found.topic)],
  );
