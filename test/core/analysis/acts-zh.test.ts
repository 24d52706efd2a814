import { describe, expect, test } from 'vitest';
import { contextAt } from '../../../src/core/analysis/context.ts';
import { resolveNeighbours, resolveSentence, unionOfActs } from '../../../src/core/analysis/resolve.ts';
import { runDetectors } from '../../../src/core/analysis/rules.ts';
import { findSoup } from '../../../src/core/analysis/soup.ts';
import { buildViews } from '../../../src/core/language/view.ts';
import { ACTS, type Act } from '../../../src/core/shared/acts.ts';
import { ZH_LINES } from './acts-zh-lines.ts';
import { ZH_RARE_LINES } from './acts-zh-rare-lines.ts';

/** What the detectors find by themselves, acts held against each other: the model's word is no part of it. */
const actsOf = (line: string): Act[] => {
  const views = buildViews(line, 'zh');
  const found = views.map((view, i) => runDetectors(view, contextAt(views, i)));
  const soup = findSoup(
    views,
    found.map(({ size }) => size),
  );
  for (const [i, view] of views.entries()) resolveSentence(view, found[i] ?? new Map());
  return unionOfActs(resolveNeighbours(found).filter((_, i) => !soup[i]));
};

const linesOf = (...blocks: string[]): string[] =>
  blocks.flatMap((block) => block.split('\n').map((line) => line.trim()));

describe.each(ACTS)('%s in Chinese', (act) => {
  test.each(linesOf(ZH_LINES[act].yes, ZH_RARE_LINES[act].yes))('is found in %s', (line) => {
    expect(actsOf(line)).toContain(act);
  });
  test.each(linesOf(ZH_LINES[act].no, ZH_RARE_LINES[act].no))('is not found in %s', (line) => {
    expect(actsOf(line)).not.toContain(act);
  });
});
