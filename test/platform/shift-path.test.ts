import { describe, expect, it } from 'vitest';
import {
  poolOf,
  readShiftChoice,
  SHIPPED,
  type ShiftChoice,
  shiftPath,
} from '../../src/platform/shift-path.ts';

const CHOICE: ShiftChoice = { size: 3, lang: 'zh', level: null, limit: null, seed: 7, from: [SHIPPED] };
const queryOf = (path: string) => new URLSearchParams(path.slice(path.indexOf('?')));
const there = (choice: ShiftChoice) => readShiftChoice(queryOf(shiftPath(choice)), 'en');

describe('the address of a shift', () => {
  it('says nothing of where its customers come from while they come from the shipped scenarios', () => {
    expect(shiftPath(CHOICE)).toBe('/shift/run?size=3&lang=zh&seed=7');
    expect(there(CHOICE)).toEqual(CHOICE);
  });

  it('names what to draw from, and reads it again', () => {
    const choice = { ...CHOICE, from: [SHIPPED, 'my-case', 'other-case'] };
    expect(there(choice)).toEqual(choice);
  });

  it('names the customers of a shift that is taken again, as many as there are', () => {
    const choice = { ...CHOICE, size: 2, cases: ['my-case', 'broken-kettle'] };
    expect(there(choice)).toEqual(choice);
    expect(readShiftChoice(queryOf('?size=8&cases=a.b'), 'zh')).toMatchObject({ size: 2, cases: ['a', 'b'] });
  });

  it('passes over what is no name', () => {
    const read = readShiftChoice(queryOf('?from=..%2Fetc.%3Cimg%3E.my-case&cases=*'), 'zh');
    expect(read.from).toEqual(['my-case']);
    expect(read.cases).toBeUndefined();
    expect(readShiftChoice(queryOf('?from=A%20B'), 'zh').from).toEqual([SHIPPED]);
  });

  it('draws from each scenario once', () => {
    expect(poolOf([SHIPPED, 'mine', 'mug'], ['mug', 'kettle'])).toEqual(['mug', 'kettle', 'mine']);
    expect(poolOf(['mine'], ['mug'])).toEqual(['mine']);
  });
});
