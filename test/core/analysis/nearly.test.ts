import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import { readAttacks } from '../../adversarial/attacks.ts';

const TEXTS = [
  '碎了三只，这事我来处理。',
  '您嫌贵我懂，可是有两年质保。',
  'Nobody would be happy to get a broken mug, let me take care of it.',
  'In case you cannot wait, a refund is possible too.',
  ...readAttacks('zh').map(({ reply }) => reply),
  ...readAttacks('en').map(({ reply }) => reply),
];
const sentences = TEXTS.flatMap((text) => analyse(text).sentences);

describe('acts nearly heard', () => {
  it('are there, below a half, and never heard at the same time', () => {
    const nearly = sentences.flatMap((each) => each.nearly);
    expect(nearly.length).toBeGreaterThan(10);
    for (const { confidence } of nearly) expect(confidence).toBeLessThan(0.5);
    for (const { acts, nearly: near } of sentences) {
      expect(near.filter(({ act }) => acts.some((heard) => heard.act === act))).toEqual([]);
    }
  });

  it('are no harm, and none stands beside one', () => {
    const harms = ['blame', 'dismiss', 'rude', 'refuse', 'deflect', 'pressure', 'off-platform'];
    for (const { acts, nearly } of sentences) {
      expect(nearly.filter(({ act }) => harms.includes(act))).toEqual([]);
      if (acts.some(({ act }) => harms.includes(act))) expect(nearly).toEqual([]);
    }
  });

  it.each(['今天天气真不错。', '刚泡了杯茶。', 'Lovely weather today.', 'The weekend is nearly here.'])(
    'nobody is nearly kind who speaks to nobody: %s',
    (text) => {
      const kind = ['acknowledge-feeling', 'validate', 'reassure', 'own', 'apologise', 'close'];
      const nearly = analyse(text).sentences.flatMap((each) => each.nearly);
      expect(nearly.filter(({ act }) => kind.includes(act))).toEqual([]);
    },
  );
});
