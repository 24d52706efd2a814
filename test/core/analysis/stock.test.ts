import { expect, it } from 'vitest';
import { loadScenario } from '../../../src/cli/files.ts';
import { extractClaims, judgeClaims } from '../../../src/core/analysis/claims/index.ts';
import { buildViews } from '../../../src/core/language/view.ts';
import { start } from '../../../src/core/session/index.ts';

/** The shop of `still-unpaid` has 31, 24 and 18 pairs in sizes 37, 38 and 39. */
function stockOf(text: string): string[] {
  const lang = /[\u4e00-\u9fff]/.test(text) ? 'zh' : 'en';
  const { scenario, pack } = loadScenario('still-unpaid');
  const { shop } = start({ scenario, pack, seed: 7, lang });
  const views = buildViews(text, lang);
  return judgeClaims(extractClaims(views, lang), views, shop, 0)
    .filter(({ subject }) => subject === 'stock')
    .map(({ value, verdict }) => `${value} ${verdict}`);
}

it.each([
  ['last two pairs and theyre flying out', ['2 false']],
  ['There are only 3 left, so decide now.', ['3 false']],
  ["They're almost sold out.", ['few false']],
  ['就剩最后两双了哈', ['2 false']],
  ['马上就卖完了，抓紧', ['few false']],
  ['38码没货了。', ['none false']],
  ['Size 38 is in stock, you can take your time.', ['some true']],
  ['38码现在还有24双，不急。', ['24 true']],
  ['38码有现货，今天能发。', ['some true']],
])('what is said of the stock is held against it: %s', (text, expected) => {
  expect(stockOf(text)).toEqual(expected);
});

it.each([
  'Just two questions left.',
  'You have two days left to return it.',
  'The last two pairs you bought were fine.',
  "We're running out of time.",
  'Let me check whether it is still in stock.',
  'If it sells out I will tell you.',
  'It was sold out last month.',
  'It will be back in stock on Monday.',
  '最后两个问题想问您。',
  '还有三件事跟您说。',
  '没货的话我给您退款。',
  '38码有货吗？',
  '上次断货了，让您白等。',
])('no word about the stock: %s', (text) => {
  expect(stockOf(text)).toEqual([]);
});
