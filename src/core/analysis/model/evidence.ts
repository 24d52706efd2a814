import type { Range } from '../../shared/lang.ts';
import { mergeRanges } from '../../shared/ranges.ts';
import type { Features } from './features.ts';
import { contributions, type LinearModel } from './linear.ts';

const MOST = 3;

/** The words that spoke most for a label; the whole text where none stands out. */
export function wordsFor(model: LinearModel, features: Features, label: number, length: number): Range[] {
  const parts = contributions(model, features, label);
  const ranked = [...parts.keys()]
    .filter((i) => (parts[i] ?? 0) > 0 && (features.places[2 * i + 1] ?? 0) > 0)
    .sort((a, b) => (parts[b] ?? 0) - (parts[a] ?? 0));
  const best = ranked
    .slice(0, MOST * 2)
    .map((i): Range => [features.places[2 * i] ?? 0, features.places[2 * i + 1] ?? 0]);
  return best.length === 0 ? [[0, length]] : mergeRanges(best, 1).slice(0, MOST);
}
