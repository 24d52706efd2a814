import { expect, it } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import { withoutOwnData } from '../../../src/core/session/own-data.ts';

const OWN = ['13811112222', '人民路20号3栋'];

it.each([
  ['what the customer wrote', '您妈妈的地址是人民路20号3栋，我记下了。', OWN, false],
  ['what nobody here wrote', '您妈妈的地址是解放路66号5栋，我记下了。', OWN, true],
  ['a secret asked for', '请把您的支付密码发给我。', OWN, true],
])('%s: %s', (_, text, known, breach) => {
  const left = withoutOwnData(analyse(text), known);
  expect(left.acts.includes('privacy-breach')).toBe(breach);
  expect(left.sentences.some(({ acts }) => acts.some(({ act }) => act === 'privacy-breach'))).toBe(breach);
});
