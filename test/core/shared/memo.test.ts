import { describe, expect, it } from 'vitest';
import {
  once,
  rememberedByObject,
  rememberedByText,
  rememberedInRoom,
  roomFor,
} from '../../../src/core/shared/memo.ts';

describe('what is remembered', () => {
  it('is not worked out before it is asked for', () => {
    let times = 0;
    const work = once(() => ++times);
    expect(times).toBe(0);
    expect([work(), work()]).toEqual([1, 1]);
  });

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

  it('is not a long text', () => {
    let times = 0;
    const work = rememberedByText(2, () => ++times);
    expect(['a'.repeat(4001), 'a'.repeat(4001), 'a', 'a'].map(work)).toEqual([1, 2, 3, 3]);
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

  it('is kept as long as it is asked for, whatever comes beside it', () => {
    const asked: string[] = [];
    const length = rememberedByText(4, (text) => asked.push(text) && text.length);
    ['a', 'b', 'a', 'c', 'a', 'd', 'a', 'e', 'a'].map(length);
    expect(asked).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('in the room of an object is worked out once, and anew for objects without room', () => {
    let times = 0;
    const work = rememberedInRoom((_key: { readonly room?: unknown[] }) => ++times);
    const roomy = { room: [] };
    expect([work(roomy), work(roomy), work({}), work({})]).toEqual([1, 1, 2, 3]);
  });

  it('has a place of its own in that room', () => {
    const [one, other] = [roomFor<{ room: unknown[] }, string>(), roomFor<{ room: unknown[] }, string>()];
    const key = { room: [] };
    one.set(key, 'one');
    expect([one.get(key), other.get(key)]).toEqual(['one', undefined]);
  });
});
