import type { Lang } from '../../../src/core/shared/lang.ts';
import { seededRandom } from '../../../src/core/shared/random.ts';

const TYPOS_A_REPLY = 2;

/**
 * Particles, adverbs and connectives, and how a hurried pinyin typist gets them wrong. Verbs, modals and words that make
 * a question are left out: with them the sentence says something else.
 */
const SLIPS: Readonly<Record<string, string>> = {
  已经: '以经',
  时候: '时侯',
  现在: '现再',
  所以: '所已',
  如果: '入果',
  这样: '这洋',
  一下: '一吓',
  就是: '就事',
  我们: '我门',
  觉得: '觉的',
  还有: '还又',
  另外: '令外',
  以后: '已后',
  的话: '得话',
  一点: '一典',
  要是: '要事',
  在: '再',
  的: '得',
  了: '勒',
  就: '旧',
  把: '吧',
};
/** Longest first, so that 现在 is not read as 在. */
const SLIP = new RegExp(
  Object.keys(SLIPS)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);
/** Long words in small letters: names, days and months are copied, not typed. */
const LONG_WORD = /(?<![\w'-])[a-z]{7,}(?![\w'-])/g;

function swapped(word: string, at: number): string {
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

/** Two neighbouring letters inside a word exchanged; the first and the last stay. */
function slipOfFingers(word: string, seed: string): string {
  const places = [...word].flatMap((letter, i) =>
    i > 0 && i < word.length - 2 && letter !== word[i + 1] ? [i] : [],
  );
  return places.length === 0 ? word : swapped(word, seededRandom(seed).pick(places));
}

/** Two typos a reply, where it has that many words for them; the same words get the same typos every time. */
export function withTypos(text: string, lang: Lang): string {
  const found = [...text.matchAll(lang === 'zh' ? SLIP : LONG_WORD)];
  const chosen = new Set(
    seededRandom(text, 'typos')
      .shuffle(found.map(({ index }) => index))
      .slice(0, TYPOS_A_REPLY),
  );
  return text.replace(lang === 'zh' ? SLIP : LONG_WORD, (word: string, at: number) => {
    if (!chosen.has(at)) return word;
    return lang === 'zh' ? (SLIPS[word] ?? word) : slipOfFingers(word, `${text}/${at}`);
  });
}
