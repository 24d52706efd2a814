import { describe, expect, it } from 'vitest';
import { isNegated } from '../../../src/core/language/negation.ts';

const denied = (text: string, word: string): boolean => {
  const at = text.indexOf(word);
  return isNegated(text, at, at + word.length);
};

describe('what stands behind a negator', () => {
  it.each([
    ["it won't be delivered until 30 april", '30 april'],
    ['it will not be there before friday', 'friday'],
    ["it can't move due to the weather", 'weather'],
    ["they couldn't sort it owing to the flood", 'flood'],
    ["it isn't moving because of the storm", 'storm'],
    ["the van can't get through on account of snow", 'snow'],
    ["it hasn't moved thanks to the storm", 'storm'],
    ['免费重寄一只', '重寄'],
    ['免运费补发', '补发'],
    ['免邮寄给您', '寄给您'],
    ['不合适可以退', '退'],
    ['不喜欢随时可以退货', '退货'],
    ['没拆封都能换', '换'],
    ['不合脚的话支持退换', '退换'],
    ["if it doesn't fit you can return it", 'return'],
    ["if they aren't right we'll refund you", 'refund'],
  ])('stands: %s', (text, word) => {
    expect(denied(text, word)).toBe(false);
  });

  it.each([
    ["it won't be delivered on 30 april", '30 april'],
    ["it isn't due on friday", 'friday'],
    ["it can't be the weather", 'weather'],
    ['免补发', '补发'],
    ['不免费重寄', '免费'],
    ['不给补发', '补发'],
    ['不可以退', '退'],
    ['不一定可以退', '退'],
    ['没说可以退', '退'],
    ['不是都能退', '退'],
    ['不合适也不能退', '退'],
    ['不支持退换', '退换'],
    ["that doesn't mean you can return it", 'return'],
    ["i'm not sure we can refund it", 'refund'],
  ])('is denied: %s', (text, word) => {
    expect(denied(text, word)).toBe(true);
  });
});
