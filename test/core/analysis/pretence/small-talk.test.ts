import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/core/analysis/analyse.ts';
import { earned } from './earned.ts';

const asides = (text: string, customerSaid = ''): boolean[] =>
  analyse(text, { customerSaid }).sentences.map(({ aside }) => aside);

describe('a remark on the day tells nothing', () => {
  it.each([
    '今天天气真不错。',
    '这两天早晚有点凉。',
    '马上又到周末了。',
    '楼下的桂花开了。',
    '刚泡了杯茶。',
    '早上好，外面太阳真大。',
    'Lovely weather today.',
    "I've just made myself a cup of tea.",
    'The weekend is nearly here.',
    'The roses outside our office are in bloom.',
    "Good morning, it's very sunny here today.",
  ])('%s', (text) => {
    expect(asides(text)).toEqual([true]);
    expect(earned(text).filter((act) => act !== 'greet')).toEqual([]);
  });

  it('but what stands beside it does', () => {
    expect(asides('今天天气真不错。您的包裹到杭州了。')).toEqual([true, false]);
    expect(asides('Lovely weather today. Your parcel is in Leeds.')).toEqual([true, false]);
  });
});

describe('facts and causes that name the day are left alone', () => {
  it.each([
    '天气热，建议您冷藏',
    '天冷，电池会掉电快一点',
    '这几天降温，羽绒的更合适',
    '周末快递不派',
    '今天天气不错，您的包裹下午就到。',
    '食堂今天不开门',
    '有现货',
    "It's hot, so keep it cool",
    'No deliveries at the weekend',
    'Lovely day, and your parcel gets there this afternoon.',
    'It goes out tonight.',
    'The train was late because of a tree on the line.',
  ])('%s', (text) => {
    expect(asides(text)).toEqual([false]);
  });

  it('what holds vans up is a cause where anybody speaks of an order', () => {
    expect(asides('外面下大雪了。')).toEqual([true]);
    expect(asides('外面下大雪了。', '我的包裹怎么还没到')).toEqual([false]);
    expect(asides('外面下大雪了。您的快递明天才能到。')).toEqual([false, false]);
    expect(asides("It's pouring down here.", 'Where is my parcel?')).toEqual([false]);
  });
});
