import { describe, expect, test } from 'vitest';
import { detectLang } from '../../../src/core/language/detect-lang.ts';
import { buildViews } from '../../../src/core/language/view.ts';

const split = (text: string): string[] =>
  buildViews(text, detectLang(text)).map(({ range }) => text.slice(...range));

describe('sentences', () => {
  test.each([
    ['您好。请问什么问题？我看看！', ['您好。', '请问什么问题？', '我看看！']],
    ['您好 请问什么问题 我帮您看下', ['您好', '请问什么问题', '我帮您看下']],
    ['好的亲～我看看哈～', ['好的亲～', '我看看哈～']],
    ['已退款😊您查收', ['已退款😊', '您查收']],
    ['一共15.6元，18:00前付。谢谢', ['一共15.6元，18:00前付。', '谢谢']],
    ['大概3~5天', ['大概3~5天']],
    ['第一行\n第二行', ['第一行', '第二行']],
    ['您说“好的。”我就办', ['您说“好的。”', '我就办']],
    ['真的吗？？！好', ['真的吗？？！', '好']],
    ['iPhone 手机 15 Pro 很好', ['iPhone 手机 15 Pro 很好']],
    ['Hi Mr. Lee. It is 5 p.m. now, e.g. here.', ['Hi Mr. Lee.', 'It is 5 p.m. now, e.g. here.']],
    ['I will call by 5 p.m. Is that OK?', ['I will call by 5 p.m.', 'Is that OK?']],
    ['See www.shop.com/a.html for more. Thanks', ['See www.shop.com/a.html for more.', 'Thanks']],
    ['It costs $15.60. Fine?', ['It costs $15.60.', 'Fine?']],
    ['He told me no. So I asked again', ['He told me no.', 'So I asked again']],
    ['???', ['???']],
    ['😀', ['😀']],
    ['  ', []],
    ['', []],
  ])('of %j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  test('know their mark and language', () => {
    const [first, second] = buildViews('这个可以吗？Please send me the photo.', 'zh');
    expect([first?.mark, first?.lang]).toEqual(['?', 'zh']);
    expect([second?.mark, second?.lang]).toEqual(['.', 'en']);
  });
});

describe('own speech', () => {
  test.each([
    ['zh', '您刚才说“对不起有用吗”，我明白', /对不起/],
    ['zh', '您说快递员道歉了，我去核实', /道歉/],
    ['zh', '快递员说不好意思，我知道', /不好意思/],
    ['en', 'You wrote "sorry is not enough" and I see', /sorry/],
    ['en', 'You said you were sorry, but I am checking', /sorry/],
  ] as const)('in %s leaves out what is quoted in %j', (lang, text, quoted) => {
    const [sentence] = buildViews(text, lang);
    expect(sentence?.text).toMatch(quoted);
    expect(sentence?.own).not.toMatch(quoted);
    expect(sentence?.own.length).toBe(sentence?.text.length);
  });

  test.each([
    ['zh', '您点击“申请退款”就行', /申请退款/],
    ['zh', '您说一下订单号', /订单号/],
    ['zh', '我跟您说声抱歉', /抱歉/],
    ['en', "It's on us, don't worry", /don't worry/],
  ] as const)('in %s keeps what the agent says in %j', (lang, text, kept) => {
    expect(buildViews(text, lang)[0]?.own).toMatch(kept);
  });
});

describe('language', () => {
  test.each([
    ['亲，在的', 'zh'],
    ['iPhone 15 Pro Max 256GB 有货的', 'zh'],
    ['Sure, one moment', 'en'],
    ['Our 天猫 store opens at nine every day', 'en'],
    ['？？', 'zh'],
    ['12345', 'en'],
  ])('of %j is %s', (text, lang) => {
    expect(detectLang(text)).toBe(lang);
  });
});

describe('long texts', () => {
  test.each([' ', '"', '“好” ', '?', '？', '好', 'a ', '.', "'a ", '您说', '🙂', '\ud800', '\n'])(
    'of %j are split, every one to its end',
    (unit) => {
      const text = unit.repeat(Math.floor(100_000 / unit.length));
      for (const lang of ['zh', 'en'] as const) {
        expect(buildViews(text, lang).every(({ range }) => range[1] <= text.length)).toBe(true);
      }
    },
  );
});
