import { describe, expect, it } from 'vitest';
import { repairSlips } from '../../../src/core/language/slips.ts';

describe('slips of a pinyin keyboard are put right', () => {
  it.each([
    ['货以经发了', '货已经发了'],
    ['报谦，因该是我门漏了', '抱歉，应该是我们漏了'],
    ['包裹停再江北转运中心', '包裹停在江北转运中心'],
    ['场地关勒三天', '场地关了三天'],
    ['快递得事您别急', '快递的事您别急'],
    ['现再查一吓物留', '现在查一下物流'],
    ['我觉的不对', '我觉得不对'],
  ])('%s', (typed, meant) => {
    expect(repairSlips(typed)).toBe(meant);
    expect(repairSlips(typed)).toHaveLength(typed.length);
  });
});

describe('words that only look like slips are left alone', () => {
  it.each([
    '先将货物留在恒温仓内',
    '肩带宽，背久了也不勒',
    '没得事，给您换一个',
    '半夜又来敲我门',
    '师傅送到您门口',
    '已为您退款，再等一天再看',
    '运费不能勒索',
    '好勒，马上发',
    '您感觉的温度，睡觉的时候低两度',
    '换或者退都行',
    'No slips here',
  ])('%s', (text) => {
    expect(repairSlips(text)).toBe(text);
  });
});
