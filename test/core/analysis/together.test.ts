import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import { contextAt } from '../../../src/core/analysis/context.ts';
import { resultsOf } from '../../../src/core/analysis/rules.ts';
import { hearTogether, joined } from '../../../src/core/analysis/together.ts';
import { buildViews } from '../../../src/core/language/view.ts';
import { HARM_ACTS } from '../../../src/core/shared/acts.ts';
import type { Lang } from '../../../src/core/shared/lang.ts';

const heardIn = (text: string, lang: Lang) => {
  const views = buildViews(text, lang);
  const results = views.map(({ sentence }, i) => resultsOf(sentence, contextAt(views, i)));
  return { views, results, heard: hearTogether(views, results) };
};

const many = (count: number): string =>
  Array.from({ length: count }, (_, i) => `Parcel ${i + 1} went out on Monday.`).join(' ');

describe('what is heard in sentences together', () => {
  it('is nothing for a sentence that stands alone', () => {
    expect(heardIn('I have sent you a new one.', 'en').heard).toEqual([null]);
    expect(heardIn('', 'en').heard).toEqual([]);
  });

  it('is the same for all sentences of a stretch', () => {
    const { heard } = heardIn('Your mug broke in the van. I have sent you a new one.', 'en');
    expect(heard).toHaveLength(2);
    expect(heard[0]).not.toBeNull();
    expect(heard[1]).toBe(heard[0]);
  });

  it('keeps to stretches of six, none much longer than another', () => {
    const lengths = (count: number): number[] => {
      const sizes = new Map<unknown, number>();
      for (const each of heardIn(many(count), 'en').heard) sizes.set(each, (sizes.get(each) ?? 0) + 1);
      return [...sizes.values()];
    };
    expect(lengths(6)).toEqual([6]);
    expect(lengths(7).sort()).toEqual([3, 4]);
    expect(lengths(20).every((length) => length === 5)).toBe(true);
  });

  it('ends where the language changes', () => {
    const { views, heard } = heardIn('已经给您补发了。The tracking number is on its way to you.', 'zh');
    expect(views.map(({ lang }) => lang)).toEqual(['zh', 'en']);
    expect(heard).toEqual([null, null]);
  });

  it('comes back as the same list while the rules say the same', () => {
    const { views, results, heard } = heardIn('Sorry about the wait. It left this morning.', 'en');
    expect(hearTogether(views, results)).toBe(heard);
    expect(hearTogether(views, [...results])).toBe(heard);
  });

  it('joins texts as the model learns lines of several sentences', () => {
    const { views } = heardIn('已经寄出。明天到？', 'zh');
    expect(joined(views, 'zh')).toMatchObject({ lang: 'zh', mark: '?' });
    expect(joined(views.slice(0, 1), 'zh')).toBe(views[0]?.sentence);
  });

  it.each<[Lang, string, string, string]>([
    [
      'en',
      'I am so sorry about the wait. ',
      'Are you too stupid to read the label?',
      ' I have sent a new one.',
    ],
    ['en', 'Thank you for telling us. ', 'Give me your card PIN.', ' Your refund is on its way.'],
    ['zh', '非常抱歉让您久等了。', '你是不是傻？', '我已经给您补发了一件。'],
    ['zh', '谢谢您告诉我们。', '加我微信，便宜二十。', '退款三天内到账。'],
  ])('hides no harm among kind sentences: %s %s%s%s', (lang, before, harm, after) => {
    const harms = (text: string) =>
      analyse(text, { lang }).acts.filter((act) => (HARM_ACTS as readonly string[]).includes(act));
    expect(harms(harm)).not.toEqual([]);
    expect(harms(before + harm + after)).toEqual(harms(harm));
  });

  it('leaves the same analysis whatever was analysed before', () => {
    const text = 'It broke on the way. I have sent another. It arrives on Friday.';
    const acts = () => analyse(text, { lang: 'en' }).sentences.map(({ acts: found }) => found);
    const first = acts();
    analyse('I have sent another.', { lang: 'en' });
    analyse('Nothing here. I have sent another.', { lang: 'en' });
    expect(acts()).toEqual(first);
  });
});
