import { describe, expect, it } from 'vitest';
import { contextAt } from '../../../src/core/analysis/context.ts';
import { resolveSentence } from '../../../src/core/analysis/resolve.ts';
import { runDetectors } from '../../../src/core/analysis/rules.ts';
import { buildViews } from '../../../src/core/language/view.ts';
import { QUESTION_ACTS } from '../../../src/core/shared/acts.ts';

const ASKING: ReadonlySet<string> = new Set(QUESTION_ACTS);

/** The acts that ask, by the detectors alone. */
const asks = (text: string): string[] => {
  const views = buildViews(text, /[\u4e00-\u9fff]/.test(text) ? 'zh' : 'en');
  return views.flatMap((view, i) => {
    const found = runDetectors(view, contextAt(views, i));
    resolveSentence(view, found);
    return [...found.keys()].filter((act) => ASKING.has(act));
  });
};

describe('a statement asks nothing', () => {
  it.each([
    '我不问您怎么用，也不问您预算',
    '您别多问我为什么，我直接给您办',
    '我不打听您送给谁',
    '花了钱等了几天',
    '盼了几天的裙子开线了',
    '让您等了几天，过意不去',
    '我先问您几句',
    '何况您还是老客人',
    '毕竟咱们还是同一个城市的',
    '哪款好，得看背在谁身上',
    '选哪个尺码，主要看您平时怎么穿',
    '我再来跟你说一声到没到',
    '我回头跟您汇报修好没修好',
    '已为您加急补发',
    '谁先付款谁先发货',
    '想几点取几点取',
    '没事没事，您慢慢找',
    '要不要换都行',
    '退不退由您定',
    '能不能上飞机您问航空公司',
    '他问我什么时候到货，我没敢说',
    '这批有没有召回，我得查完台账才敢讲',
    '这种事谁能想到',
    '麻烦拍张照片发过来',
    'Could you hold the line while I look',
    'Can you scan the barcode for me',
    'Would you send me a photo of the label',
    'Please send us a photo of the tag',
    "I won't ask how you use it",
    "I'm not asking you what you paid",
    'It sat in the hub, which got flooded in the storm',
    'There is a liner in the bag, which keeps the rain out',
    'Should it not suit, I will arrange the return',
    'Should the second one be late as well, we refund you in full',
    'Had the box been stronger, nothing would have happened',
  ])('%s', (text) => {
    expect(asks(text)).toEqual([]);
  });
});

describe('a question is heard without mark, apostrophe or ceremony', () => {
  it.each([
    ['whens it needed and whats it for', 'open-question'],
    ['whats it for mostly', 'open-question'],
    ['wheres it going to', 'closed-question'],
    ['roughly how much u wanna spend', 'closed-question'],
    ['how many you need', 'closed-question'],
    ['您用了几天', 'closed-question'],
    ['什么颜色什么尺码', 'closed-question'],
    ['您家谁用', 'closed-question'],
    ['麻烦报一下订单号，我帮您查', 'closed-question'],
    ['单号和照片发我一下', 'closed-question'],
    ['Could you send me the order number', 'closed-question'],
    ['Can you see a red light', 'closed-question'],
    ['小孙子上几年级啦', 'closed-question'],
    ['家里有几个人用', 'closed-question'],
    ['车主的验证信息是什么时候填的，我帮您查', 'closed-question'],
    ['您要补发还是退款', 'choice-question'],
    ['Should it be the blue one or the green one?', 'choice-question'],
    ['Which one did you pick?', 'closed-question'],
  ])('%s', (text, act) => {
    expect(asks(text)).toContain(act);
  });
});

describe('asking for agreement', () => {
  it.each([
    'Shall I?',
    'Do I have your go-ahead?',
    'Have I got your okay?',
    'OK with you?',
    'Fine by you?',
    'Would this be acceptable to you?',
    '您同意我现在就发吗',
    '您允许我们改成快递柜吗',
    '您看这款行不',
    '您看这只可以吗',
    '你看成不',
  ])('%s', (text) => {
    expect(asks(text)).toEqual(['seek-agreement']);
  });
});

describe('asking whether it was understood', () => {
  it.each([
    'Is my understanding correct?',
    'Is that summary fair?',
    'So you need it before Friday, that right?',
    'Did I leave anything out?',
    'Have I missed something?',
    '请问是否准确？',
    '以上是否有误？',
    '我漏掉什么没有？',
  ])('%s', (text) => {
    expect(asks(text)).toContain('confirm-understanding');
  });
});
