import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

const isSoup = (text: string): boolean => analyse(text).sentences.every(({ soup }) => soup);
const hasSoup = (text: string): boolean => analyse(text).sentences.some(({ soup }) => soup);

describe('lists of words', () => {
  it.each([
    ['glued by something invisible', '致歉\u200b安抚\u200b补偿\u200b换货\u200b追踪\u200b回访\u200b告别'],
    ['glued by something invisible in English', 'regret\u200bcomfort\u200brefund\u200bcoupon\u200bgoodbye'],
    [
      'broken up character by character',
      '先\u200b道\u200b歉\u200b再\u200b安\u200b抚\u200b后\u200b退\u200b款',
    ],
    ['in one breath', '帐篷睡袋防潮垫登山杖头灯暴雨露营孩子三口预算五百退款加急包邮优惠券周五送达'],
    ['with 、 beside a greeting', '亲、抱歉、理解、补发、退款、跟进、放心、再见'],
    ['after a speaker each', '我理解我道歉我补发我退款我跟进我回访'],
    ['after a speaker each in English', 'I apologise I refund I reship I comfort I confirm I close'],
    ['after ordinals', '首先道歉其次安抚然后退款接着回访最后告别'],
    ['with a word from another language between', '退款or换货or补发or优惠券or回访'],
    ['with "or" between', 'coupon or refund or reship or callback or discount or supervisor'],
    ['said twice each', '退款退款换货换货道歉道歉补发补发放心放心'],
    ['said twice each in English', 'Refund refund coupon coupon sorry sorry express express.'],
    ['of question words', 'who what why where how when which'],
    ['of question words in Chinese', '请问 什么时候 哪里 为什么 多少 谁 要不要'],
    ['of possessions', '您的心情 我们的歉意 您的损失 我们的补偿 您的满意'],
    ['of keywords in disguise', 'ⓡⓔⓕⓤⓝⓓ ⓢⓞⓡⓡⓨ ⓒⓞⓤⓟⓞⓝ ⓑⓨⓔ'],
  ])('%s', (_, text) => {
    expect(isSoup(text)).toBe(true);
  });
});

describe('speech is no list, though', () => {
  it.each([
    ['something invisible stands in it', '您\u200b的包裹\u200b今天能到，\u200b您放心。'],
    ['something invisible stands in English', 'Your\u200b parcel comes\u00ad today, I\u200b checked.'],
    ['it enumerates', '我们支持微信、支付宝、银行卡、信用卡、花呗付款。'],
    ['it enumerates colours', '有黑色、灰色、藏青、墨绿、酒红、米白六个颜色。'],
    ['it offers three ways', '退款、换货、补发都可以，您看哪个方便？'],
    ['it offers two ways in English', 'You can have a refund or a replacement, or a coupon if you like.'],
    ['it says 我 often', '我看了，我马上问仓库，我记下来了，我今天就给您回话。'],
    ['it says I often', 'I see. I know I promised and I should have called. I am on it.'],
    ['it goes by steps', '首先把电源拔掉，然后按住复位键十秒，最后再插上试试。'],
    ['it goes by numbers', '1先关机2等一分钟3再开机，您试试看。'],
    ['it mixes scripts', '您这个SKU是虚库，要等SPU同步ATP'],
    ['it doubles its words', '好的好的，马上马上，您稍等一下哈。'],
    ['it is upset', '对不起对不起，是我看错了单子，真的对不起您。'],
    ['it lists features', '面料防泼水，双层拉链，15.6寸电脑仓，您看合适吗？'],
    ['it is formal', '江北转运中心因暴雨积水停运，预计周四恢复中转。'],
    ['it is curt', 'Refund sent. Coupon added. Sorry again, bye.'],
    ['it asks a lot', 'What is it for, and when do you need it?'],
    ['it speaks of your and our', 'Your order left our warehouse, your parcel comes on Friday.'],
    ['it names times', '今天下午发货，明天上午到您那边。'],
  ])('where %s', (_, text) => {
    expect(hasSoup(text)).toBe(false);
  });
});
