import { describe, expect, it } from 'vitest';
import { restateDetectors } from '../../../src/core/analysis/acts/en/restate.ts';
import { questionDetectors } from '../../../src/core/analysis/acts/zh/question-detectors.ts';
import {
  extractClaims,
  findOffered,
  judgeClaims,
  recommendedProduct,
} from '../../../src/core/analysis/claims/index.ts';
import { ALONE } from '../../../src/core/analysis/context.ts';
import { askingEn } from '../../../src/core/analysis/topics/en/asking.ts';
import { topicTerms } from '../../../src/core/analysis/topics/term-topics.ts';
import { buildViews } from '../../../src/core/language/view.ts';
import type { Lang } from '../../../src/core/shared/lang.ts';
import { makePack } from '../../factories/pack.ts';
import { makeShop } from '../../factories/shop.ts';

const langOf = (text: string): Lang => (/[\u4e00-\u9fff]/.test(text) ? 'zh' : 'en');
const views = (text: string) => buildViews(text, langOf(text));
const claims = (text: string) => extractClaims(views(text), langOf(text));
const deeds = (text: string): string[] =>
  claims(text)
    .filter(({ kind }) => kind === 'deed')
    .map(({ subject, tense }) => `${subject}/${tense}`);
const said = (text: string): string[] =>
  claims(text).map(({ kind, subject, value }) => `${kind}:${subject}=${value}`);
const offered = (text: string): string[] => findOffered(views(text), langOf(text)).map(({ tool }) => tool);

describe('a deed in other words', () => {
  it.each([
    ['我给您账上添了张15元的券', 'coupon/done'],
    ['您账户里我加了一张20元的券', 'coupon/done'],
    ['30块的券，已经放进您账户了', 'coupon/done'],
    ['给您的红包，刚刚发到您账户了', 'coupon/done'],
    ['您的退款，我已经提交了', 'refund/done'],
    ['我这边能给的是10元券，已经放进您账户了', 'coupon/done'],
    ['退款已处理，麻烦关注一下', 'refund/done'],
    ['已经退了，您留意一下', 'refund/done'],
    ['我刚给您退好了', 'refund/done'],
    ['加急单我刚下好了', 'reship/done'],
    ['加急单已经给您开好了', 'reship/done'],
    ['新的已经帮您加急安排了', 'reship/done'],
    ['The refund, it has just been processed', 'refund/done'],
    ['Your coupon, that has already been added', 'coupon/done'],
    ["I've just placed the express order", 'reship/done'],
    ["I've booked you an express shipment", 'reship/done'],
  ])('%s', (text, deed) => {
    expect(deeds(text)).toContain(deed);
  });

  it.each([
    '券的有效期，已经写在详情页了',
    '退款规则，刚才跟您说过了',
    '30块的券，可以放进您账户',
    '退款，您自己已经申请了吗',
    '货您已经退了',
    '包裹已经退了回来',
    '潮水已经退了',
    '更加优惠的券在首页',
    '加急单要多付10元',
    '加急费已经退不了了',
    'The refund policy, it has just been updated',
    'A coupon, it could be added later',
  ])('none in %s', (text) => {
    expect(deeds(text).filter((deed) => deed.endsWith('/done'))).toEqual([]);
  });
});

describe('a remedy held out in other words', () => {
  it.each([
    ['那就把钱退您', 'refund'],
    ['我把货款退给您', 'refund'],
    ['赶不上的话您拒收，我们再退钱', 'refund'],
    ['退款也是可以的', 'refund'],
    ['给您免费重寄一只，或者把钱退给您', 'reship'],
    ['给您免费重寄一只，或者把钱退给您', 'refund'],
    ['免费补发一件给您', 'reship'],
    ['A refund is possible too', 'refund'],
    ['A replacement is available as well', 'reship'],
    ["If it doesn't make it you can refuse it and get a refund", 'refund'],
    ["If it's late, turn it away and we'll give you your money back", 'refund'],
    ["Should it not turn up in time, we'll refund you", 'refund'],
  ])('%s: %s', (text, tool) => {
    expect(offered(text)).toContain(tool);
  });

  it.each([
    '没法把钱退您',
    '我们的退款规则在详情页',
    '退款是不可以的',
    '外层换成双层纸箱，更结实',
    'A refund is not possible',
    "I don't know if you can get a refund",
    "I don't think we can refund you",
    "We can't refund you if it doesn't arrive",
    "If it isn't damaged you can't get a refund",
  ])('none in %s', (text) => {
    expect(offered(text)).toEqual([]);
  });
});

describe('days in other words', () => {
  it.each([
    ["It won't be delivered until 30 April", 'date:arrival=2025-04-30'],
    ['The new mug comes to your door on 28 April', 'date:arrival=2025-04-28'],
    ['By express it gets there tomorrow', 'date:arrival=1'],
    ['4月28日送上门', 'date:arrival=2025-04-28'],
    ['4月30日应该会到呢', 'date:arrival=2025-04-30'],
  ])('%s', (text, claim) => {
    expect(said(text).map((each) => each.replace(/=(?:\d{4}-)?0?4-(\d\d)$/, '=2025-04-$1'))).toContain(claim);
  });

  it.each([
    ['那就把钱退您，3天之内到您账上', 'policy:refund-arrives-days=3'],
    ['退款已处理，1天之内会到您账上', 'policy:refund-arrives-days=1'],
    ['钱三天内回到您卡里', 'policy:refund-arrives-days=3'],
  ])('money is no parcel: %s', (text, claim) => {
    expect(said(text)).toContain(claim);
    expect(said(text).filter((each) => each.startsWith('date:'))).toEqual([]);
  });

  it.each(["It won't be delivered on 30 April", "It can't arrive tomorrow", '4月28日到不了'])(
    'denied: %s',
    (text) => {
      expect(said(text).filter((each) => each.startsWith('date:arrival'))).toEqual([]);
    },
  );
});

describe('what holds a parcel up', () => {
  it.each([
    ['您的件目前在转运中心，受天气影响动不了', 'cause:delivery-cause=weather'],
    ['您的件目前在转运中心，受天气影响动不了', 'state:delivery-state=held'],
    ["Your parcel can't move due to the weather", 'cause:delivery-cause=weather'],
    ["Your parcel can't move due to the weather", 'state:delivery-state=held'],
  ])('%s: %s', (text, claim) => {
    expect(said(text)).toContain(claim);
  });

  it.each(['这款背包装不了大件', "The weather can't harm the mug"])('none in %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('a bare price', () => {
  const pack = makePack();
  const [product] = pack.products;
  const shop = { ...makeShop(), order: null, bought: null };
  const verdicts = (text: string): string[] =>
    judgeClaims(claims(text), views(text), shop, 0)
      .filter(({ kind }) => kind === 'price')
      .map(({ verdict, value }) => `${verdict} ${value}`);

  it('is a price of the shop, whichever reply named the product', () => {
    const price = product?.price ?? 0;
    expect(verdicts(`It's ${price} yuan`)).toEqual([`true ${price}`]);
    expect(verdicts(`${price} yuan, with everything in it`)).toEqual([`true ${price}`]);
    expect(verdicts(`${price}元，做工很好`)).toEqual([`true ${price}`]);
    expect(verdicts(`价格${price}，配置最高`)).toEqual([`true ${price}`]);
    expect(verdicts(`It is priced at ${price}, with everything in it`)).toEqual([`true ${price}`]);
    expect(verdicts("It's 7777 yuan")).toEqual(['unsupported 7777']);
  });

  it.each([
    '给您补一张券，15元',
    '运费是您出，12元',
    'A coupon for you, 15 yuan',
    '您的预算，300元',
    '价格3天后再涨',
    '地址呢',
  ])('is none in %s', (text) => {
    expect(verdicts(text)).toEqual([]);
  });
});

describe('the product recommended in other words', () => {
  const pack = makePack();
  const [first, second] = pack.products;
  const recommended = (text: string) => recommendedProduct(views(text), pack, langOf(text))?.product ?? null;

  it('hears "too" at the end as "also", before an adjective as "too much"', () => {
    const name = first?.name.en ?? '';
    expect(recommended(`Then take the ${name}, it's cheaper and has a cover too.`)).toBe(first?.id);
    expect(recommended(`I'd recommend the ${name}, but it's too big.`)).toBe(null);
  });

  it('hears a choice that follows from what was said', () => {
    expect(recommended(`In that case the ${first?.name.en}, it costs less.`)).toBe(first?.id);
    expect(recommended(`这样的话选${first?.name.zh}，价低一点`)).toBe(first?.id);
    expect(recommended(`通常会推${first?.name.zh}`)).toBe(first?.id);
  });

  it('hears what does not hold it as ruled out', () => {
    expect(recommended(`${second?.name.zh ?? first?.name.zh}装不了这么大的电脑。这个推荐您中意吗`)).toBe(
      null,
    );
  });
});

describe('questions by their grammar', () => {
  const kinds = (text: string): string[] =>
    views(text).flatMap((view) =>
      questionDetectors.flatMap((detector) => (detector.detect(view, ALONE) ? [detector.act] : [])),
    );

  it.each([
    '想赶上生日，还是补一只稳妥',
    '要稳当，还是退款更省心',
    '我看还是换一件好些',
    '没别的事就这样吧',
    '没什么问题的话就先到这儿吧',
    '那先这么办吧',
    '贵不贵要看用多久',
    '为什么是它：背板托住了重量，腰不累',
    '怎么用：先扣上，再拉紧',
    '合不合适主要看您怎么用',
  ])('asks nothing: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it.each([
    '要退款，还是换货',
    '退款好还是换货好',
    '您要退款还是换货？',
    '您是自己用，还是送人呢',
    '补发稳妥，还是退款省心？',
  ])('asks to choose: %s', (text) => {
    expect(kinds(text)).toContain('choice-question');
  });

  it.each(['您还没收到吧', '为什么不喜欢：是太重吗', '您为什么想换：', '这样可以吧？', '您是昨天收到的吧'])(
    'asks: %s',
    (text) => {
      expect(kinds(text)).not.toEqual([]);
    },
  );
});

describe('clauses that ask nothing of themselves', () => {
  it.each(['and may i ask', 'can i just ask you something', 'just roughly?', 'price-wise?'])(
    '%s',
    (clause) => {
      expect(askingEn.isQuestion(clause)).toBe(false);
    },
  );

  it.each(['and may i ask your name', 'roughly how much?', 'how much roughly?'])('but %s does', (clause) => {
    expect(askingEn.isQuestion(clause)).toBe(true);
  });

  it('"send it back" wants no answer', () => {
    expect(askingEn.isRequest('send it back within seven days')).toBe(false);
    expect(askingEn.isRequest('send the old one back')).toBe(false);
    expect(askingEn.isRequest('send me a photo of the back')).toBe(true);
  });
});

describe('topics in other words', () => {
  it.each([
    ['Did you happen to get the pieces on camera?', 'evidence'],
    ['Have you got it on film?', 'evidence'],
    ['Did you catch the damage on video?', 'evidence'],
    ['碎片有没有拍下来', 'evidence'],
    ['破的样子您录了没有', 'evidence'],
    ['Is there anywhere that aches after wearing a bag for long?', 'health'],
    ['您天天要装哪些东西', 'habit'],
    ['What day do you want it for?', 'deadline'],
  ])('%s: %s', (text, topic) => {
    expect(topicTerms(langOf(text), text.toLowerCase())[0]?.topic).toBe(topic);
  });
});

describe('English said to everybody gives nothing back', () => {
  const restates = (text: string): boolean =>
    views(text).some((view) => restateDetectors.some((detector) => detector.detect(view, ALONE)));

  it.each([
    'You get what you pay for.',
    'You never know with couriers.',
    "You can't go wrong with that one.",
    "There aren't many left, be quick if you want it.",
    'Tell me if you need a hand.',
    'Whenever you want something, write to us.',
    'You see, it is out of stock.',
  ])('%s', (text) => {
    expect(restates(text)).toBe(false);
  });

  it.each([
    'You want it for the interview on Friday.',
    'You need a bag that stays dry.',
    "So you'd like a refund.",
    'You got the mug in pieces.',
    'You see it slipping whenever you pedal.',
  ])('but %s does', (text) => {
    expect(restates(text)).toBe(true);
  });
});
