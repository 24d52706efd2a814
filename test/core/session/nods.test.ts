import { describe, expect, it } from 'vitest';
import { isNod } from '../../../src/core/session/nods.ts';

describe('a nod', () => {
  it.each([
    ['zh', '好的', true],
    ['zh', '好的，收到~', true],
    ['zh', '嗯嗯，您稍等哦。', true],
    ['zh', '好的，我给您换一只', false],
    ['zh', '收到货了吗', false],
    ['zh', '', false],
    ['en', 'Sure. One sec.', true],
    ['en', 'OK, thank you!', true],
    ['en', 'Sure, it arrives on Thursday.', false],
    ['en', 'Right?', false],
  ] as const)('%s: "%s"', (lang, text, nod) => {
    expect(isNod(text, lang)).toBe(nod);
  });
});
