import { describe, expect, it } from 'vitest';
import { isForeign } from '../../../src/core/session/foreign.ts';

describe('a reply in another language', () => {
  it.each([
    ['zh', 'Could you tell me what happened, please?', true],
    ['zh', 'OK, one moment', false],
    ['zh', '好的，您的 iPhone 15 Pro Max 保护壳 case 已经发货', false],
    ['zh', 'SF1234567890123', false],
    ['zh', '👍👍', false],
    ['en', '包裹停在江北转运中心了', true],
    ['en', '谢谢', false],
    ['en', 'Your parcel is at the 江北 hub, it arrives on Thursday', false],
    ['en', "It's on its way.", false],
  ] as const)('%s: %s', (lang, text, foreign) => {
    expect(isForeign(text, lang)).toBe(foreign);
  });
});
