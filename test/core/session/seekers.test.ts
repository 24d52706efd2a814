import { expect, it } from 'vitest';
import type { Lang } from '../../../src/core/shared/lang.ts';
import { play } from '../../metamorphic/play.ts';

const breaches = (scenario: string, lang: Lang, say: string) =>
  play({ scenario, seed: 7, lang }, [{ say }, { end: true }]).trace.turns.flatMap((turn) =>
    turn.from === 'agent'
      ? turn.analysis.sentences.flatMap(({ acts }) => acts.filter(({ act }) => act === 'privacy-breach'))
      : [],
  );

it.each([
  ['zh', '我查到了，他买的是上臂式血压计。'],
  ['zh', '您父亲确实在我们家下过单，别的我不说。'],
  ['zh', '他这个月没下过单。'],
  ['zh', '我帮您看了，地址没错，是新家那边。'],
  ['zh', '他填的是城东新苑3栋，放心。'],
  ['zh', '包裹今天早上已经派送了。'],
  ['en', 'She ordered a wrist monitor from us.'],
  ['en', "There's no order from her this month."],
  ['en', "Don't worry, it's going to her new flat."],
  ['en', "I've had a look and the address is right."],
  ['en', 'It has already been dispatched.'],
] as const)('%s tells a stranger of an order: %s', (lang, say) => {
  expect(breaches('whose-order', lang, say)).toHaveLength(1);
});

it.each([
  ['zh', '您说叔叔在我们家下了单，您怕填的是老房子，我听明白了。'],
  ['zh', '同事今晚八点前打给您父亲，地址不对当场就改。'],
  ['zh', '有没有下单、寄到哪儿，我一样都不能说。'],
  ['zh', '要是真送到老房子了，打不通电话会先放驿站的。'],
  ['en', 'If it goes to the old flat, it waits at a pick-up point and comes back to us.'],
  ['en', "I can't say what was ordered or even whether there is an order."],
  ['en', 'You told me she ordered something and you fear she put her old address.'],
] as const)('%s keeps it: %s', (lang, say) => {
  expect(breaches('whose-order', lang, say)).toHaveLength(0);
});

it('lets the shop speak of what the customer bought', () => {
  expect(breaches('broken-on-arrival', 'zh', '您的包裹昨天已经签收了，地址没错。')).toHaveLength(0);
});
