import { describe, expect, it } from 'vitest';
import type { Clock } from '../../src/platform/clock.ts';
import { eachWhenIdle } from '../../src/platform/idle.ts';

/** A clock whose next callback comes when it is told to; how many wait. */
function clockByHand() {
  const waiting: (() => void)[] = [];
  const clock: Clock = {
    now: () => 0,
    date: () => new Date(0),
    after(_ms, callback) {
      waiting.push(callback);
      return () => void waiting.splice(waiting.indexOf(callback), 1);
    },
  };
  return { clock, waiting, tick: () => waiting.shift()?.() };
}

const threeSteps = () => {
  const taken: number[] = [];
  return { taken, steps: [1, 2, 3].map((step) => () => void taken.push(step)) };
};

describe('steps taken while the page is idle', () => {
  it('are taken one at a time, in their order', () => {
    const { clock, waiting, tick } = clockByHand();
    const { taken, steps } = threeSteps();
    eachWhenIdle(clock, steps);
    expect(taken).toEqual([]);
    tick();
    expect(taken).toEqual([1]);
    tick();
    tick();
    expect(taken).toEqual([1, 2, 3]);
    expect(waiting).toHaveLength(0);
  });

  it('stop where they are stopped', () => {
    const { clock, waiting, tick } = clockByHand();
    const { taken, steps } = threeSteps();
    const stop = eachWhenIdle(clock, steps);
    tick();
    stop();
    expect(waiting).toHaveLength(0);
    expect(taken).toEqual([1]);
  });
});
