import type { Lang } from '../../../src/core/shared/lang.ts';

const BREAKS: Readonly<Record<Lang, RegExp>> = { zh: /(?<=[。！？])/, en: /(?<=[.!?]) / };
const JOINS: Readonly<Record<Lang, string>> = { zh: '', en: ' ' };

/** The sentences of a reply, each with its mark. */
export const sentencesOf = (text: string, lang: Lang): string[] =>
  text.split(BREAKS[lang]).filter((sentence) => sentence !== '');

/** The sentences of a reply in another order. */
export function reordered(text: string, lang: Lang, order: readonly number[]): string {
  const sentences = sentencesOf(text, lang);
  if (sentences.length !== order.length) throw new Error(`${order.length} sentences expected: ${text}`);
  return order.map((index) => sentences[index] ?? '').join(JOINS[lang]);
}

/** Talk that has nothing to do with the case and does nothing for it. */
const SMALL_TALK: Readonly<Record<Lang, readonly string[]>> = {
  zh: [
    '今天天气真不错。',
    '刚泡了杯茶。',
    '马上又到周末了。',
    '这两天早晚有点凉。',
    '我们这边今天太阳挺大。',
    '楼下的桂花开了。',
    '今天办公室里特别安静。',
    '时间过得真快。',
    '窗外的鸟叫得正欢。',
    '中午食堂做了红烧肉。',
  ],
  en: [
    'Lovely weather today.',
    'Hope your week is going well.',
    'The weekend is nearly here.',
    "I've just made myself a cup of tea.",
    "It's very sunny here today.",
    'The roses outside our office are in bloom.',
    "It's quiet in the office today.",
    'Time flies.',
    'The birds outside are in fine voice.',
    'We had curry for lunch.',
  ],
};

/** A harmless sentence before every second reply and after the others. */
export function withSmallTalk(text: string, lang: Lang, index: number): string {
  const list = SMALL_TALK[lang];
  const talk = list[index % list.length] ?? '';
  return (index % 2 === 0 ? [talk, text] : [text, talk]).join(JOINS[lang]);
}
