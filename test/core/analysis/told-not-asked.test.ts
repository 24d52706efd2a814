import { describe, expect, it } from 'vitest';
import { readQuestions } from '../../../src/core/analysis/acts/en/questions.ts';
import { questionsOf } from '../../../src/core/analysis/acts/zh/questions.ts';
import { askingZh } from '../../../src/core/analysis/topics/zh/asking.ts';
import { buildViews } from '../../../src/core/language/view.ts';

const asksZh = (text: string): boolean =>
  buildViews(text, 'zh').some(({ sentence }) => questionsOf(sentence).length > 0);
const asksEn = (text: string): boolean =>
  buildViews(text, 'en').some(({ sentence }) => readQuestions(sentence).length > 0);

describe('question words in statements', () => {
  it.each([
    ['kept back', '您父亲下没下过单我没法告诉您。'],
    ['kept back, in the next clause', '有没有下单、寄到哪里，这些我都不能跟您讲。'],
    ['for one alone', '单子上写的是哪儿，我们只跟下单的人说。'],
    ['promised', '新杯子哪天到、怎么包，我都会跟您说清楚。'],
    ['told later', '明天中午前告诉您联系上没有。'],
    ['found out', '什么时候到、卡在哪儿，我马上给您查。'],
    ['not known', '洗了掉不掉色我没把握，找质检确认下。'],
    ['answered by its second half', '您父亲什么时候方便，我们就什么时候打。'],
    ['whatever it is', '差多少我们补您多少。'],
    ['ready for all', '有情况直接跟我说。'],
    ['asked of nobody', '盼了五天，谁受得了。'],
    ['asked of nobody, with a mark', '换谁谁不慌？'],
  ])('%s: %s', (_, text) => {
    expect(asksZh(text)).toBe(false);
  });

  it.each([
    ['什么时候买的，我帮您查查还在不在保'],
    ['订单号多少，我给您看看走到哪儿了'],
    ['您穿几码，我帮您挑'],
    ['您那边收到短信没'],
    ['您着急不'],
    ['您认得这个字不'],
    ['家里有没有老人孩子，我好给您推荐'],
  ])('asked all the same: %s', (text) => {
    expect(asksZh(text)).toBe(true);
  });

  it.each([
    ["How it will be packed and what day it comes, I'll tell you all of it.", false],
    ['Who ordered it is the only person I may tell.', false],
    ["Do you know what, you're right.", false],
    ['Do you know what size it is?', true],
    ['Remind me which card you paid with', true],
  ])('English: %s', (text, expected) => {
    expect(asksEn(text)).toBe(expected);
  });
});

it.each([
  ['地址和电话只能告诉本人', false],
  ['别人的地址我们不方便告诉任何人', false],
  ['照片您传不传都行', false],
  ['有消息第一时间发给您', false],
  ['麻烦把照片发我看看', true],
  ['能不能发我张照片', true],
])('a request for something: %s', (clause, expected) => {
  expect(askingZh.isRequest(clause)).toBe(expected);
});
