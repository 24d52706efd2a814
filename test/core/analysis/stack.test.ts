import { describe, expect, it } from 'vitest';
import { fitStack } from '../../../src/cli/train/fit-stack.ts';
import {
  inputsOf,
  packStack,
  plainStack,
  stacked,
  unpackStack,
} from '../../../src/core/analysis/model/stack.ts';

const seen = (...probabilities: number[]) => inputsOf(Float64Array.from(probabilities));

describe('the stack on a model', () => {
  it('says what the first model says before it has learnt anything', () => {
    const scores = stacked(plainStack(2), seen(0.5, 0.2, 0.3));
    expect([...scores]).toEqual([expect.closeTo(Math.log(0.5), 9), expect.closeTo(Math.log(0.2), 9)]);
  });

  it('takes a probability of nothing for a very small one', () => {
    const scores = stacked(plainStack(2), seen(0, 1, 0));
    expect([...scores].every(Number.isFinite)).toBe(true);
  });

  // A softmax shares what there is: two acts of one sentence halve each other, and so do two it can't tell apart.
  const both = Array.from({ length: 300 }, () => ({ inputs: seen(0.45, 0.45, 0.05, 0.05), labels: [0, 1] }));
  const either = Array.from({ length: 300 }, (_, i) => ({
    inputs: seen(0.45, 0.05, 0.45, 0.05),
    labels: [i % 2 === 0 ? 0 : 2],
  }));
  const stack = fitStack([...both, ...either], 3);

  it('hears two labels that are seen together, and doubts two of which only one holds', () => {
    const [first = 0, second = 0, third = 0] = stacked(stack, seen(0.45, 0.45, 0.05, 0.05));
    expect(Math.min(first, second)).toBeGreaterThan(2);
    expect(third).toBeLessThan(-2);
    const [one = 0, , other = 0] = stacked(stack, seen(0.45, 0.05, 0.45, 0.05));
    expect(Math.abs(one)).toBeLessThan(1);
    expect(Math.abs(other)).toBeLessThan(1);
  });

  it('learns the same from the same', () => {
    expect(fitStack([...both, ...either], 3)).toEqual(stack);
  });

  it('comes back from its steps to half a step', () => {
    const back = unpackStack(packStack(stack));
    const furthest = (a: Float64Array, b: Float64Array) =>
      a.reduce((most, value, i) => Math.max(most, Math.abs(value - (b[i] ?? Infinity))), 0);
    expect(furthest(stack.weights, back.weights)).toBeLessThanOrEqual(0.025 + 1e-9);
    expect(furthest(stack.biases, back.biases)).toBeLessThanOrEqual(0.025 + 1e-9);
  });
});
