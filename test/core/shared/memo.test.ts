import { describe, expect, it } from 'vitest';
import { rememberedByObject, rememberedByText } from '../../../src/core/shared/memo.ts';

describe('what is remembered', () => {
  it('by text is worked out once', () => {
    const asked: string[] = [];
    const length = rememberedByText(9, (text) => asked.push(text) && text.length);
    expect(['a', 'bb', 'a', 'bb'].map(length)).toEqual([1, 2, 1, 2]);
    expect(asked).toEqual(['a', 'bb']);
  });

  it('is forgotten when there is too much of it', () => {
    const asked: string[] = [];
    const length = rememberedByText(2, (text) => asked.push(text) && text.length);
    ['a', 'b', 'c', 'c', 'a'].map(length);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });

  it('by object is worked out once, undefined too', () => {
    const key = {};
    let times = 0;
    const work = rememberedByObject(() => {
      times++;
      return undefined;
    });
    expect([work(key), work(key), work({})]).toEqual([undefined, undefined, undefined]);
    expect(times).toBe(2);
  });
});
