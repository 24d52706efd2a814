import type { Lang } from '../shared/lang.ts';

/** Words that only show that somebody is there and listens, or asks for a moment. */
const NODS: Readonly<Record<Lang, readonly string[]>> = {
  zh: [
    '好',
    '好的',
    '好嘞',
    '嗯',
    '嗯嗯',
    '收到',
    '明白',
    '明白了',
    '了解',
    '了解了',
    '知道了',
    '行',
    '可以',
    '稍等',
    '请稍等',
    '稍等一下',
    '您稍等',
    '等一下',
    '在的',
    '亲',
    'ok',
  ],
  en: [
    'ok',
    'okay',
    'sure',
    'right',
    'got it',
    'i see',
    'understood',
    'alright',
    'all right',
    'yes',
    'one sec',
    'one second',
    'one moment',
    'one moment please',
    'just a moment',
    'just a sec',
    'bear with me',
    'hold on',
    'hang on',
    'thanks',
    'thank you',
  ],
};
/** Longer replies than this, in characters, say something. */
const LONGEST = 40;

/** Whether a reply is nothing but a nod: "Sure. One sec.", 好的，收到. */
export function isNod(text: string, lang: Lang): boolean {
  if (text.length > LONGEST) return false;
  const words = NODS[lang];
  const parts = text
    .toLowerCase()
    .split(/[\s]{0,4}[.!,~，。！～、…]\s{0,4}/u)
    .map((part) => part.trim().replace(/[哦呀啊呢哈]$/u, ''))
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => words.includes(part));
}
