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

describe('when somebody ordered and where it goes is theirs as well', () => {
  const accused = (text: string): boolean => sureActs(analyse(text)).includes('privacy-breach');

  it.each([
    'She ordered it on Monday and it goes to her office.',
    'Your mum placed it last Friday, actually.',
    'Her order was sent to her old flat.',
    'I can see she used the old address.',
    '您父亲周一下的单，填的是老房子。',
    '您妈妈昨天下午拍的。',
    '他填的地址是以前的公司。',
  ])('%s', (text) => {
    expect(accused(text)).toBe(true);
    expect(breaches(text)).toBe(false);
  });

  it.each([
    'If she ordered it on Monday, a colleague will reach her today.',
    'So she ordered something last week and you worry it goes to her old flat?',
    'You said she ordered it on Monday.',
    'If nobody is in it goes to the pick-up point.',
    'A colleague will ring her and check the address with her.',
    'I understand, you are afraid it was sent to her old flat.',
    'It goes to the pick-up point, nobody can collect it without the code.',
    '您是担心他填的是老房子，对吧。',
    '如果您父亲昨天下的单，今天就会有人联系他。',
    '要是寄到老房子没人签收，会放在驿站。',
    '您刚才说您爸周一下的单。',
    '同事今晚会打给您父亲，跟他核对地址。',
  ])('%s says nothing of them', (text) => {
    expect(accused(text)).toBe(false);
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
