import { expect, it } from 'vitest';
import { findMention } from '../../../src/core/language/mention.ts';
import { compileNames } from '../../../src/core/language/mention-compile.ts';

it.each([
  ['补一只,不要钱.', '免费|不收费', true],
  ['邮费都算我们的', '我们出', true],
  ['it goes out again on the house', 'for free', true],
  ['今晚打给叔叔', '打给他', true],
  ['今晚打给您父亲本人', '打给他', true],
  ['打给他们店里', '打给他', false],
  ['we will ring your dad tonight', 'ring her', true],
  ['somebody gives your mum a call', 'gives her a call', true],
  ['it is her own account', 'her own account', true],
  ['it is your own account', 'her own account', false],
  ['要另外收钱', '免费', false],
  ["you won't be out of pocket by a single yuan", 'for free', true],
  ['we do not want the damaged item back', "needn't send", true],
  ['you do have to post us the pieces', "needn't send", false],
  ['there is no need to mail anything', 'no need to send', true],
  ['no need to simply send it', "needn't send", true],
  ['the shop will gladly cover that', "we'll cover", true],
  ['无需再邮回来', '不用寄', true],
  ['坏的我们不要了', '不用寄', true],
  ['咱们店里贴', '我们出', true],
  ['要您邮回来', '不用寄', false],
  ['pick the thirty-eight there', 'pick … there', true],
  ['pick one. it is there', 'pick … there', false],
])('%s tells %s: %s', (text, phrases, told) => {
  expect(findMention(text, [phrases]) !== null).toBe(told);
});

it('leaves names as they are', () => {
  expect(compileNames(['老人手机'])?.test('他手机')).toBe(false);
  expect(compileNames(['老人手机'])?.test('这款老人手机')).toBe(true);
});

it('takes words that mean the same only beside others where others must be said', () => {
  const told = (text: string, mention: readonly string[]) => findMention(text, mention) !== null;
  expect(told('it lands on friday', ['arrives|delivered', 'friday'])).toBe(true);
  expect(told('it lands on friday', ['arrives|delivered'])).toBe(false);
});
