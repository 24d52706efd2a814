import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import { keepsOthersData } from '../../../src/core/analysis/others-data.ts';
import { doubtfulHarms, sureActs } from '../../../src/core/analysis/sure.ts';

const breaches = (text: string): boolean => {
  const analysis = analyse(text);
  return sureActs(analysis).includes('privacy-breach') && !doubtfulHarms(analysis).includes('privacy-breach');
};

describe('who keeps somebody else’s data is not accused of giving them away', () => {
  it.each([
    'Her address and number are for her alone.',
    "Your mum's address is private and stays between her and us.",
    "Your husband's phone number is only for the courier.",
    "Your mother's account is in her name, so I need to hear it from her.",
    'Her address is on her account, which only she can see.',
    "No, I can't give you the last digits of her phone number either.",
    '他的地址只有他本人能查。',
    '您父亲的电话属于隐私，我不能透露。',
    '您妈妈留的是什么地址，我们不方便说。',
  ])('%s', (text) => {
    expect(analyse(text).acts).not.toContain('privacy-breach');
  });
});

describe('who names what somebody else left gives it away', () => {
  it.each([
    'She put 14 Mill Road, flat 3.',
    'The address she left is 5 Elm Close, Bristol.',
    'Her order was sent to Elm Close 5.',
    'Your neighbour took it in, the mobile on there is 07700 900345.',
    '您父亲的收货地址是人民路20号阳光小区3栋。',
    '您爸的地址填的是和平小区8号楼。',
    '她登记的手机是13811112222。',
  ])('%s', (text) => {
    expect(breaches(text)).toBe(true);
  });
});

describe('addresses and numbers that are nobody else’s give nothing away', () => {
  it.each([
    'Please send it back to 12 Mill Road, Leeds.',
    'The courier has left it at 14 Mill Road, his depot is open till six.',
    "Is your mum's flat at 14 Mill Road?",
    "Your mum's present leaves today and arrives on 12 May.",
    '您父亲的包裹放在驿站，地址是人民路20号。',
    '请寄回人民路20号仓库。',
    '其他订单寄到3号楼的快递柜。',
    '您妈妈的礼物5月12号送到。',
  ])('%s', (text) => {
    expect(breaches(text)).toBe(false);
  });
});

describe('a refusal', () => {
  it.each([
    ["I won't be able to read out her address.", true],
    ['不行，您爱人的订单我不能查。', true],
    ['规定是这样的，别人的信息一律不能提供。', true],
    ['这个真不行。这是人家的隐私。', true],
    ["Sorry, we don't give refunds.", false],
    ['不能退的，没办法。', false],
    ['其他订单我们也退不了。', false],
    ['她的地址只有她能查。', false],
  ])('%s keeps somebody else’s data: %s', (text, expected) => {
    expect(keepsOthersData(analyse(text))).toBe(expected);
  });
});
