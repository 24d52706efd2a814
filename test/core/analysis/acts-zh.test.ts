import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import { ACTS } from '../../../src/core/shared/acts.ts';
import { ZH_LINES } from './acts-zh-lines.ts';
import { ZH_RARE_LINES } from './acts-zh-rare-lines.ts';

const linesOf = (...blocks: string[]): string[] =>
  blocks.flatMap((block) => block.split('\n').map((line) => line.trim()));

describe.each(ACTS)('%s in Chinese', (act) => {
  test.each(linesOf(ZH_LINES[act].yes, ZH_RARE_LINES[act].yes))('is found in %s', (line) => {
    expect(analyse(line, { lang: 'zh' }).acts).toContain(act);
  });
  test.each(linesOf(ZH_LINES[act].no, ZH_RARE_LINES[act].no))('is not found in %s', (line) => {
    expect(analyse(line, { lang: 'zh' }).acts).not.toContain(act);
  });
});
