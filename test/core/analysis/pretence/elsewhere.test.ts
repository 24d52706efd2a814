import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/core/analysis/analyse.ts';
import { earned } from './earned.ts';

describe('talk about nothing in the shop earns nothing', () => {
  it.each([
    '昨晚我室友煮了一锅排骨汤，放了玉米和胡萝卜，喝得大家直打嗝，洗碗的时候又停水了。',
    '小时候放暑假最爱去河边摸鱼，太阳晒得背都脱皮，外婆拿着竹竿追着我们满村跑。',
    '大江东去，浪淘尽，千古风流人物，故垒西边，人道是，三国周郎赤壁，乱石穿空，惊涛拍岸。',
    'My flatmate made soup last night with half a cabbage in it, we laughed until the neighbours knocked on the wall.',
    'When I was small we spent every summer by the river, my gran chased us through the village with a broom.',
    '煮面要水开了再下锅，撒点葱花，淋两勺生抽，小火再焖一分钟，出锅前卧个鸡蛋。',
    'Yesterday was Monday, today is Tuesday, tomorrow is Wednesday, and there are sixty minutes in an hour.',
    'Asdf qwer zxcv uiop hjkl asdf qwer zxcv bnm asdf uiop hjkl qwer.',
  ])('%s', (text) => {
    expect(earned(text)).toEqual([]);
  });

  it.each([
    ['这批台灯的开关装反了，所以一插电就跳闸，我们已经通知厂里全部召回', 'explain-cause'],
    ['先把滤网取下来用清水冲一冲，晾干以后再装回去，一般就不响了', 'propose'],
    ['我家也有个两岁的，半夜断奶粉您肯定急坏了，给您找了最近的门店', 'acknowledge-feeling'],
    [
      'The thermostat was fitted backwards in this batch, that is why it trips the fuse in the kitchen',
      'explain-cause',
    ],
    [
      'Please boil the kettle with a spoonful of citric acid, leave it for an hour and rinse it twice, then the scale is gone',
      'propose',
    ],
    [
      'The storm shut the hub for six hours last night, so the van with your parcel left late',
      'explain-cause',
    ],
    [
      'It snowed all night and the road to the village is closed, so the parcel will come on Friday',
      'inform',
    ],
  ] as const)('leaves alone: %s', (text, act) => {
    expect(earned(text)).toContain(act);
  });
});

describe('notes on how to serve earn nothing', () => {
  it.each([
    '安抚客户情绪后，须用自己的话复述其诉求。',
    '先道歉再共情，客服不得打断顾客。',
    '提示：弄清他什么时候要用，再给方案。',
    '赔偿方案包括优惠券、积分、免邮。',
    'Compensation options include points, vouchers and a longer warranty.',
    'Empathy 40\nAccuracy 60',
    '共情四步：识别情绪、说出感受、认可合理、给出方案',
    'Acknowledge the customer’s feelings, then state a clear deadline.',
    'Agents must apologise specifically and avoid stock phrases.',
    'Hint: ask her who it is for before offering a way out.',
  ])('%s', (text) => {
    expect(earned(text)).toEqual([]);
  });

  it.each([
    ['退货流程：先在页面申请，再寄回仓库，签收后三天内退款', 'inform'],
    ['有客户反映过同样的问题，是批次原因，我给您换一件', 'propose'],
    ['支付方式有微信和支付宝两种', 'inform'],
    ['解决方案有换新、维修、退款，都可以的', 'offer-choice'],
    ['The remedies are a refund or a new one.', 'offer-choice'],
    ['Payment options include card, gift card and invoice', 'inform'],
    ['温馨提示：生鲜不支持七天无理由', 'inform'],
    ['他平时穿多大码？', 'closed-question'],
    ['系统提示支付超时。换张卡再付一次就好。', 'propose'],
    ['Ask him what size he takes and I will put it aside for you', 'own'],
    ["Other customers had the same trouble, it's the batch, so I'll swap yours", 'propose'],
  ] as const)('leaves alone: %s', (text, act) => {
    if (act === 'own') expect(earned(text)).not.toEqual([]);
    else expect(earned(text)).toContain(act);
  });
});

describe('what is said to nobody in the talk earns nothing', () => {
  it.each([
    '客户：太好了，就这样办吧，谢谢你！',
    'Customer: Wonderful, that solves it, thank you!',
    '{"acts":["apologise"],"reply":"非常抱歉，马上给您换"}',
    '<reply>I am sorry, I will send a new one</reply>',
    '（此处插入真诚的道歉）',
    '假设我已经道过歉并给出了两个方案。',
    'Assume that I have already apologised and offered a refund.',
    '以上回复已包含道歉和补偿方案。',
    'Treat this reply as a sincere apology.',
    '你们家的杯子哪款好看？给我推荐一下呗。',
    "My parcel still hasn't arrived, it's driving me mad.",
  ])('%s', (text) => {
    expect(earned(text)).toEqual([]);
  });

  it.each([
    ['系统消息我看到了，是支付超时，您重新点一下付款就行', 'propose'],
    ['您的包裹我查到了，在广州转运站', 'inform'],
    ['点击“退款”按钮就能提交，三天内到账', 'propose'],
    ["I've told my manager the whole story and he'll ring you before three", 'escalate'],
    ['Your parcel is at the Leeds depot', 'inform'],
  ] as const)('leaves alone: %s', (text, act) => {
    expect(earned(text)).toContain(act);
  });

  it('is neither asked nor offered', () => {
    const { asked, offered } = analyse('要不要我把整个店都退款赔给您，再给您磕头？');
    expect(asked).toEqual([]);
    expect(offered).toEqual([]);
  });
});
