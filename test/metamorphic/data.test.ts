import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/core/shared/lang.ts';
import { PAIRS, repliesOf, scriptOf } from './pairs.ts';
import { play } from './play.ts';
import { VARIANTS } from './variants/index.ts';
import { sentencesOf } from './variants/sentences.ts';

describe.each(PAIRS)('$name', (pair) => {
  it.each(LANGS)('plays without a fault of the script (%s)', (lang) => {
    for (const wording of ['say', 'again'] as const) {
      const script = scriptOf(pair, lang, (reply) => reply[wording][lang]);
      const { trace, issues } = play({ scenario: pair.scenario, seed: 1, lang }, script);
      expect(issues).toEqual([]);
      expect(trace.desk.filter(({ result }) => !result.ok)).toEqual([]);
    }
  });

  it('orders every sentence of a reply once, in both languages', () => {
    for (const { say, order } of repliesOf(pair)) {
      if (order === undefined) continue;
      for (const lang of LANGS) {
        const places = sentencesOf(say[lang], lang).map((_, index) => index);
        expect([...order].sort((a, b) => a - b)).toEqual(places);
        expect(order).not.toEqual(places);
      }
    }
  });
});

describe('variants', () => {
  it.each([
    ['traditional (Taiwan)', 'zh', '这件外套我们免费再发一只。', '這件外套我們免費再發一隻。'],
    ['full-width', 'en', 'Free, today.', 'Ｆｒｅｅ，\u3000ｔｏｄａｙ．'],
    ['half-width marks', 'zh', '好的，明天到。', '好的,明天到.'],
    ['no end mark', 'en', 'Is it 15.6 inches?', 'Is it 15.6 inches'],
    ['doubled marks', 'en', 'It is 15.6 inches. OK?', 'It is 15.6 inches.. OK??'],
    ['trailing emoji', 'zh', '好的。', '好的。😊'],
    ['small talk', 'en', 'It leaves today.', 'Lovely weather today. It leaves today.'],
  ] as const)('%s (%s)', (name, lang, text, expected) => {
    const variant = VARIANTS.find((each) => each.name === name);
    expect(variant?.retype({ text, lang, index: 0, order: undefined })).toBe(expected);
  });

  it('typos change two words, never a name or a number', () => {
    const variant = VARIANTS.find((each) => each.name === 'two typos');
    const retype = (text: string, lang: 'zh' | 'en') =>
      variant?.retype({ text, lang, index: 0, order: undefined });
    expect(retype('您的包裹停在江北，现在已经恢复了。', 'zh')).toHaveLength(17);
    const words = 'The replacement arrives on 29 September, Ms Fairbanks.'.split(' ');
    const typed = retype(words.join(' '), 'en')?.split(' ') ?? [];
    expect(words.filter((word, i) => word !== typed[i])).toEqual(['replacement', 'arrives']);
  });
});
