import type { Range } from './lang.ts';

/** Ranges in order, those that touch or lie at most `gap` apart made one. */
export function mergeRanges(ranges: readonly Range[], gap = 0): Range[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1] + gap) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Whether two ranges share a place. */
export const overlap = (a: Range, b: Range): boolean => a[0] < b[1] && b[0] < a[1];
