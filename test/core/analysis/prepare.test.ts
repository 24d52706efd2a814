import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import { preparations } from '../../../src/core/analysis/prepare.ts';

test.each([
  ['zh', '抱歉让您久等了，退款三个工作日内原路退回。', ['apologise']],
  ['en', 'Sorry for the wait, your refund will be back on your card within three days.', ['apologise']],
] as const)('a reply says the same before and after what it needs was prepared: %s', (lang, text, acts) => {
  const before = analyse(text, { lang });
  for (const prepare of preparations(lang)) prepare();
  const after = analyse(`${text} `, { lang });
  expect(after.acts).toEqual(expect.arrayContaining([...acts]));
  expect(after.acts).toEqual(before.acts);
  expect(after.claims).toEqual(before.claims);
});

test.each(['zh', 'en'] as const)('every detector has its turn with every line: %s', (lang) => {
  expect(preparations(lang).length).toBeGreaterThan(3 * 41);
});
