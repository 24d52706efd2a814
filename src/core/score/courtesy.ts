import type { Identity } from '../customer/types.ts';
import type { Lang } from '../shared/lang.ts';

/** Words of regret, in normalised form. */
export const SORRY: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['抱歉', '对不起', '对不住', '不好意思', '歉意', '致歉', '过意不去', '添麻烦'],
  en: ['sorry', 'apologise', 'apologize', 'apologies', 'apology'],
};

/** What a formula of regret is sorry for, whatever happened. */
export const STOCK_REGRET: Readonly<Record<Lang, RegExp>> = {
  zh: /不便|困扰|不好的体验|不愉快的体验|添麻烦|造成.{0,4}麻烦|(?:抱歉|遗憾)(?:听|看)到(?:这|您的(?:反馈|情况|问题))/,
  en: /\binconveniences?\b|\btroubles? caused\b|\bbad experience\b|\bany (?:trouble|disappointment|frustration)\b|\bsorry to (?:hear|read|learn|see) (?:(?:that|this|it|of this)(?= ?(?:[.!,;:-]|$))|about (?:that|this|it|your (?:experience|issue|problem|trouble|concern)s?)\b)/,
};

/** Words for how it feels to be the customer, in normalised form. */
export const FEELINGS: Readonly<Record<Lang, readonly string[]>> = {
  zh: [
    '着急',
    '心急',
    '焦急',
    '急坏',
    '失望',
    '难受',
    '难过',
    '不好受',
    '心疼',
    '糟心',
    '闹心',
    '窝火',
    '生气',
    '恼火',
    '委屈',
    '担心',
    '发慌',
    '不安',
    '烦心',
    '无奈',
    '不开心',
    '不高兴',
    '扫兴',
    '可惜',
    '遭罪',
    '不容易',
    '心情',
    '感受',
    '换谁',
    '换我',
    '换作',
    '换成谁',
    '搁谁',
    '谁都',
  ],
  en: [
    'worried',
    'worry',
    'worrying',
    'anxious',
    'nervous',
    'upset',
    'upsetting',
    'disappointed',
    'disappointing',
    'disappointment',
    'frustrated',
    'frustrating',
    'frustration',
    'annoyed',
    'annoying',
    'unhappy',
    'awful',
    'horrible',
    'miserable',
    'stressful',
    'unsettling',
    'sad',
    'a shame',
    'a pity',
    'how you feel',
    'your feelings',
    'anyone would',
    'anybody would',
    'nobody would',
    'no one would',
    'in your place',
    'in your shoes',
    'no wonder',
  ],
};

/** Words that carry respect whatever the sentence is about, in normalised form. */
export const KIND_WORDS: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['请', '麻烦', '谢', '辛苦', '抱歉', '不好意思', '对不起', '祝', '慢慢', '别客气', '不客气', '再见'],
  en: [
    'please',
    'goodbye',
    'thank',
    'happy to',
    'glad to',
    'of course',
    'certainly',
    'may i',
    'could you',
    'would you',
    'let me',
    'sorry',
    'thanks',
    'thx',
    'good luck',
    'take your time',
    'take care',
    'hope',
    'enjoy',
    'no worries',
    'no problem',
    'welcome',
  ],
};

/** Longer words that hold a kind one and are not kind themselves. */
export const HOLDS_KIND: Readonly<Record<string, readonly string[]>> = {
  请: ['申请', '请假', '请客', '请求', '请柬', '邀请', '聘请', '宴请', '提请', '报请'],
  谢: ['谢绝', '谢幕', '谢顶', '代谢', '凋谢'],
  慢慢: ['慢慢腾腾', '慢慢吞吞'],
};

const GREETINGS: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['您好', '你好', '欢迎'],
  en: ['hello', 'hi', 'good morning', 'good afternoon'],
};

/** Kind words and greetings. */
export const COURTEOUS: Readonly<Record<Lang, readonly string[]>> = {
  zh: [...KIND_WORDS.zh, ...GREETINGS.zh],
  en: [...KIND_WORDS.en, ...GREETINGS.en],
};

const AFTER_SURNAME = ['女士', '先生', '小姐', '姐', '哥', '老师', '太太'];

/** Ways in which a reply may call the customer by name, in normalised form. */
export function addresses(identity: Identity, lang: Lang): string[] {
  const { name, surname, givenName, title } = identity;
  const formal = [title, name].map((word) => word.toLowerCase());
  if (lang === 'zh') return [...formal, ...AFTER_SURNAME.map((word) => surname + word)];
  return [...formal, givenName.toLowerCase(), `ms ${surname}`.toLowerCase(), `mr ${surname}`.toLowerCase()];
}
