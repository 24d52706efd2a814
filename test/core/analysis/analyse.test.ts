import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import { ACTS } from '../../../src/core/shared/acts.ts';

describe('any text', () => {
  test.each([
    '',
    ' ',
    '😀😀',
    '\ud800',
    '؟مرحبا',
    '<b>您好</b>',
    '?????',
    '\n\n',
    '0',
    '“',
    'a'.repeat(5000),
    '好'.repeat(5000),
  ])('gives a valid analysis: %j', (text) => {
    const { acts, sentences } = analyse(text);
    expect(acts.every((act) => ACTS.includes(act))).toBe(true);
    for (const { start, end, acts: found } of sentences) {
      expect(start).toBeLessThan(end);
      for (const { evidence, confidence } of found) {
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        for (const [from, to] of evidence) expect(from >= start && to <= end && from < to).toBe(true);
      }
    }
  });
});

describe('the same acts', () => {
  test.each([
    ['抱歉，是我们发错了颜色，今天18点前给您补发', '抱歉，是我們發錯了顏色，今天18點前給您補發'],
    ['抱歉，是我们发错了颜色，今天18点前给您补发', '抱歉,是我们发错了颜色,今天１８点前给您补发'],
    ['您看这样可以吗？', '您看这样可以吗'],
    ['什么时候收到的呢？', '什麼時候收到的呢'],
  ])('in %s and %s', (one, other) => {
    expect(analyse(other).acts).toEqual(analyse(one).acts);
  });

  test('are not lost where blanks stand for commas; a clause by itself may show one more', () => {
    const typed = [...analyse('抱歉，是我们发错了颜色，今天18点前给您补发').acts];
    expect(analyse('抱歉 是我们发错了颜色 今天18点前给您补发').acts).toEqual(expect.arrayContaining(typed));
  });
});

describe('exclusions', () => {
  test('a refusal with a way out is a proposal', () => {
    const { acts } = analyse('不能直接退现金，但可以给您换同价位的');
    expect(acts).toContain('propose');
    expect(acts).not.toContain('refuse');
  });

  test('a way out in the next sentence takes the refusal back', () => {
    expect(analyse('这个退不了。我给您换一件新的').acts).not.toContain('refuse');
  });

  test('a time beside it makes a vague word firm', () => {
    const { acts } = analyse('尽快给您处理。今天18点前给您答复');
    expect(acts).toContain('commit-time');
    expect(acts).not.toContain('vague-promise');
  });

  test('a stock phrase is none where the sentence says something about the case', () => {
    expect(analyse('很抱歉给您带来不便').acts).toEqual(['canned']);
    expect(analyse('发错颜色给您带来不便，真的很抱歉').acts).toEqual(['apologise']);
  });

  test('quoting the customer does nothing', () => {
    expect(analyse('您刚才说“对不起有什么用，我要退款”').acts).not.toContain('apologise');
  });
});

describe('keyword lists', () => {
  test.each([
    '抱歉 理解 放心 退款 补偿 跟进 回访',
    '抱歉，理解，放心，退款，补偿，跟进',
    '共情、准确、提问、解决、道歉、补偿、跟进',
    '道歉/共情/退款/换货/补偿/回访/主管',
    'sorry, understand, refund, voucher, follow up, manager',
    'apologise empathise refund replacement voucher deadline followup manager',
    'acknowledge feeling; open question; propose; commit time; follow up',
  ])('earn nothing: %s', (text) => {
    expect(analyse(text).acts).toEqual([]);
  });

  test.each([
    '好的，今天18点前发出',
    '亲，您好，在的，稍等哈',
    '配件有：充电器、数据线、保护套、说明书、贴膜，都在盒子里',
    '抱歉，发错了，我马上补发，今晚就寄',
    'Sure, one moment',
    'Hi, thanks, got it, one moment please',
    'The box has a charger, a cable, a case, a manual and a film',
  ])('are not these: %s', (text) => {
    expect(analyse(text).sentences.every(({ soup }) => !soup)).toBe(true);
  });
});

describe('what is known of the customer', () => {
  test('their name is personal', () => {
    expect(analyse('晓雯，给您改好了', { names: ['晓雯'] }).acts).toContain('personalise');
  });

  test('their own words given back are more surely a restatement', () => {
    const customerSaid = '我的扫地机昨天开始一直原地打转，充不进电';
    const sureness = (said: string) =>
      analyse('您的扫地机原地打转，充不进电', { customerSaid: said })
        .sentences.flatMap(({ acts }) => acts)
        .find(({ act }) => act === 'restate')?.confidence ?? 0;
    expect(sureness(customerSaid)).toBeGreaterThan(sureness('') + 0.1);
  });
});
