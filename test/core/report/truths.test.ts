import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../src/cli/files.ts';
import { truthsBeside } from '../../../src/core/report/truths.ts';
import { finish, playScript } from '../../../src/core/session/index.ts';
import type { Lang } from '../../../src/core/shared/lang.ts';

/** What is on file beside the whole of a first reply. */
function beside(name: string, say: string, lang: Lang) {
  const { scenario, pack } = loadScenario(name);
  const { state } = playScript({ scenario, pack, seed: 7, lang }, [{ say }, { end: true }]);
  const { trace } = finish(state);
  const reply = trace.turns.findIndex(({ from }) => from === 'agent');
  return truthsBeside(trace, reply, [0, say.length]);
}

describe('what the shop has on file', () => {
  it('is the policy beside a false rule', () => {
    const [truth] = beside('still-unpaid', 'If they don’t fit you pay the return postage yourself.', 'en');
    expect(truth).toMatchObject({ verdict: 'false', messageId: 'report.truth.policy' });
    expect(truth?.params['text']).toContain('The shop pays the postage both ways');
  });

  it('is the page of the product spoken of', () => {
    const truths = beside('which-backpack', '远岭容量30升，晴雨容量20升。', 'zh');
    expect(truths.map(({ params }) => params['text'])).toEqual(['容量30升。', '容量20升。']);
  });

  it('is the stock, the price and the day', () => {
    expect(beside('still-unpaid', 'Only two pairs left in stock.', 'en')[0]).toMatchObject({
      verdict: 'false',
      messageId: 'report.truth.stock',
    });
    expect(beside('which-backpack', 'The Drizzle is 299 yuan.', 'en')[0]).toMatchObject({
      verdict: 'false',
      messageId: 'report.truth.price-of',
      params: { amount: 279 },
    });
    const [arrival] = beside('stuck-parcel', 'It arrives tomorrow.', 'en');
    expect(arrival?.messageId).toBe('report.truth.arrives');
    expect(arrival?.params['date']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('is said to be nothing where nothing is on file', () => {
    expect(beside('which-backpack', '我们的包质保十年。', 'zh')[0]?.verdict).not.toBe('true');
    expect(beside('which-backpack', 'Let me have a look.', 'en')).toEqual([]);
  });
});
