import { describe, expect, it } from 'vitest';
import { cueOfWords } from '../../../../src/core/analysis/pretence/cue.ts';
import { MOCKERY_EN } from '../../../../src/core/analysis/pretence/mockery-en.ts';
import { MOCKERY_ZH } from '../../../../src/core/analysis/pretence/mockery-zh.ts';
import { accused, earned } from './earned.ts';

describe('kind words said to mock earn nothing', () => {
  it.each([
    '一条丝巾抽了丝，要不要我上报联合国给您讨个说法？',
    '哎哟喂，裤脚长了一厘米，这日子可怎么过哟。',
    '小的罪该万死，给您磕头谢罪。',
    '台风也是我刮的，都赖我，满意了吧？',
    '谢谢您一大早又来骂我，荣幸之至。',
    '我把整个店都赔给您，老板也打包送您。',
    '您的玻璃心碎了，我们赔不起。',
    '两个办法：要么等着，要么接着等。',
    '谢谢您哦，大清早的就来给我找事。',
    '所以您的意思是要让高铁不许晚点，是吧？',
    '您是想站着骂呢，还是躺着骂？',
    '少一个勺子您也饿不死，放心吧。',
    '您的心情我懂，毕竟失去了一个纸袋。呵呵。',
    'My heart bleeds for you and your missing teaspoon.',
    'I do apologise, your highness, shall I kiss the hem of your gown?',
    'Sorry, I left my crystal ball at home.',
    'You must be in pieces over a bent label. Boo hoo.',
    'I personally made it rain on your parcel, all my fault.',
    "Thanks ever so much for shouting at me, it's an honour.",
    'Two choices for you: wait, or keep waiting.',
    'I take full responsibility for the entire galaxy. Happy now?',
    'Would you like to shout at me now, or after lunch?',
    'So every van in the country should pull over for you, is that right?',
    "I'm so sorry for existing.",
    'Rest assured, nobody ever died of a missing spoon.',
    'How did you ever survive a whole day without your kettle?',
  ])('%s', (text) => {
    expect(earned(text)).toEqual([]);
  });
});

describe('honest words that look alike keep what they earn', () => {
  it.each([
    ['您放心，天塌下来我也把这单盯到底', 'reassure'],
    ['一万个对不起，是我把您的地址看错了', 'apologise'],
    ['千错万错都是我们仓库的错，我马上给您补发', 'propose'],
    ['谢谢您催我，不然这单真就漏了', 'thank'],
    ['总统套房给您留好了，今晚直接入住', 'propose'],
    ['暴雨把高速冲断了，所以您的件晚了一天', 'explain-cause'],
    ['您可以先等等，也可以现在就退款', 'offer-choice'],
    ['等到半夜两点，您肯定又累又气', 'acknowledge-feeling'],
    ['摔成这样太让人心疼了', 'acknowledge-feeling'],
    ['您骂两句是应该的，换谁都火大', 'validate'],
    ['谢谢您没骂我们，还这么耐心', 'thank'],
    ['您是想退款，还是想换一件？', 'choice-question'],
    ['所以您的意思是，快递一直没给您打电话，对吗？', 'restate'],
    ['出来玩一趟，好心情都给毁了，您肯定特别失望', 'acknowledge-feeling'],
    ['女王节的券我给您补上', 'propose'],
    ["You poor thing, three trips for nothing. I'm so sorry.", 'apologise'],
    ['A thousand apologies, I misread your address', 'apologise'],
    ["The storm took the bridge out, so it's a day late", 'explain-cause'],
    ['Thank you for chasing me, I would have missed it', 'thank'],
    ["I'm over the moon it arrived in time, have a lovely party!", 'close'],
    ['The king-size sheets are in stock in white and grey', 'inform'],
    ['You can wait for the blue one or have your money back', 'offer-choice'],
    ['Waiting up till two must have been exhausting', 'acknowledge-feeling'],
    ['No wonder you were shouting, anybody would be furious', 'validate'],
    ['Would you like to complain to the courier yourself, or shall I do it?', 'choice-question'],
    ["So you're saying the courier should have rung first, is that right?", 'restate'],
    ['Thank you for the reminder, I had nearly forgotten your voucher', 'thank'],
  ] as const)('%s', (text, act) => {
    expect(earned(text)).toContain(act);
    expect(accused(text)).toEqual([]);
  });
});

describe('mockery beside them takes the meaning from kind words', () => {
  it.each([
    '您肯定特别难过。要不要我叫辆救护车给您？呵呵。',
    'You must be devastated. Boo hoo, somebody call an ambulance.',
  ])('%s', (text) => {
    expect(earned(text)).not.toContain('acknowledge-feeling');
  });

  it('but not from what is done two sentences on', () => {
    expect(earned('您真是我的祖宗。好了不闹了。我给您补发一件新的，今天就寄。')).toContain('propose');
  });
});

describe('mockery that is plain and heard by the model is held against the speaker', () => {
  it.each(['大小姐，您这玻璃心我们可伺候不起。', 'Oh sure, a scratched lid, how will you ever survive.'])(
    '%s',
    (text) => {
      expect(accused(text).some((act) => act === 'rude' || act === 'dismiss')).toBe(true);
    },
  );
});

it('no trait of mockery is shown by nothing at all', () => {
  const empty = [...MOCKERY_ZH, ...MOCKERY_EN].filter(({ pattern }) => new RegExp(pattern.source).test(''));
  expect(empty).toEqual([]);
  expect(cueOfWords(1, 'violin', 'en').pattern.test('tiny violins')).toBe(true);
});
