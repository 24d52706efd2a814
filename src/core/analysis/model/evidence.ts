import type { Range } from '../../shared/lang.ts';
import { mergeRanges } from '../../shared/ranges.ts';
import type { Features } from './features.ts';
import { contributions, type LinearModel } from './linear.ts';

const MOST = 3;
/** Features looked at: neighbours among them become one range. */
const LOOKED_AT = 2 * MOST;

/** The features that add most and have a place, most first. */
function strongest(parts: Float64Array, { places }: Features): number[] {
  const best: number[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as number;
    if (part <= 0 || places[2 * i + 1] === 0) continue;
    let rank = best.length;
    while (rank > 0 && part > (parts[best[rank - 1] as number] as number)) rank--;
    if (rank === LOOKED_AT) continue;
    best.splice(rank, 0, i);
    if (best.length > LOOKED_AT) best.pop();
  }
  return best;
}

/** The words that spoke most for a label; the whole text where none stands out. */
export function wordsFor(model: LinearModel, features: Features, label: number, length: number): Range[] {
  const best = strongest(contributions(model, features, label), features);
  if (best.length === 0) return [[0, length]];
  const ranges = best.map((i): Range => [features.places[2 * i] ?? 0, features.places[2 * i + 1] ?? 0]);
  return mergeRanges(ranges, 1).slice(0, MOST);
}
