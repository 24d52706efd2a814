import { describe, expect, test } from 'vitest';
import { triggersOf } from '../../../src/core/analysis/acts/triggers.ts';
import { FORMULAS } from '../../../src/core/analysis/acts/zh/canned-words.ts';
import * as empathy from '../../../src/core/analysis/acts/zh/empathy-words.ts';
import * as propose from '../../../src/core/analysis/acts/zh/propose-words.ts';
import { ACTS } from '../../../src/core/shared/acts.ts';
import { ZH_LINES } from './acts-zh-lines.ts';

describe('what a text must hold', () => {
  test.each([
    [/补偿|赔(?:付)?/, '补赔'],
    [/(?:我们)?送您\d{1,3}元/, '送'],
    [/[补坏]{1,2}了/, '补坏'],
    [/(?<!不)退(?!货)/, '退'],
    [/a+b?/, 'a'],
  ])('for %s is one of %s', (pattern, chars) => {
    expect([...(triggersOf(pattern) ?? [])].sort().join('')).toBe([...chars].sort().join(''));
  });

  test.each([/.{2}/, /^$/, /a?/, /[^,]x?/, /好|.{3}/])('for %s is anything', (pattern) => {
    expect(triggersOf(pattern)).toBeNull();
  });

  test('is there wherever a pattern matches', () => {
    const lines = ACTS.flatMap((act) => `${ZH_LINES[act].yes}\n${ZH_LINES[act].no}`.split('\n'));
    for (const pattern of [...FORMULAS, ...Object.values(empathy), ...Object.values(propose)]) {
      const triggers = triggersOf(pattern);
      if (triggers === null) continue;
      for (const line of lines) {
        if (pattern.test(line))
          expect(
            [...line].some((char) => triggers.has(char)),
            `${pattern.source} in ${line}`,
          ).toBe(true);
      }
    }
  });
});
