import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import { ACTS } from '../../../src/core/shared/acts.ts';
import { ZH_LINES } from './acts-zh-lines.ts';

const linesOf = (block: string): string[] => block.split('\n').map((line) => line.trim());

describe.each(ACTS)('%s in Chinese', (act) => {
  test.each(linesOf(ZH_LINES[act].yes))('is found in %s', (line) => {
    expect(analyse(line, { lang: 'zh' }).acts).toContain(act);
  });
  test.each(linesOf(ZH_LINES[act].no))('is not found in %s', (line) => {
    expect(analyse(line, { lang: 'zh' }).acts).not.toContain(act);
  });
});
