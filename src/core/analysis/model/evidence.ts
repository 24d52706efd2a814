import type { Range } from '../../shared/lang.ts';
import type { Features } from './features.ts';
import { contributions, type LinearModel } from './linear.ts';

const MOST = 3;

/** Joins ranges that touch or nearly do. */
function joined(ranges: readonly Range[]): Range[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** The words that spoke most for a label; the whole text where none stands out. */
export function wordsFor(model: LinearModel, features: Features, label: number, length: number): Range[] {
  const parts = contributions(model, features, label);
  const ranked = [...parts.keys()]
    .filter((i) => (parts[i] ?? 0) > 0 && (features.places[i]?.[1] ?? 0) > 0)
    .sort((a, b) => (parts[b] ?? 0) - (parts[a] ?? 0));
  const best = ranked.slice(0, MOST * 2).map((i): Range => features.places[i] ?? [0, 0]);
  return best.length === 0 ? [[0, length]] : joined(best).slice(0, MOST);
}
