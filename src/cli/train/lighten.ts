import { BUCKETS } from '../../core/analysis/model/bag.ts';
import type { Trained } from '../../core/analysis/model/linear.ts';

/** Takes what all classes have in common out of a feature's weights: a softmax does not see it, and it costs room. */
function centre(row: Float64Array): void {
  const mean = row.reduce((sum, weight) => sum + weight, 0) / row.length;
  for (let own = 0; own < row.length; own++) row[own] = (row[own] as number) - mean;
}

/** How much a feature moves decisions: its weights, and how much of it is seen. */
const importanceOf = (row: Float64Array, mass: number): number =>
  Math.sqrt(mass * row.reduce((sum, weight) => sum + weight * weight, 0));

/**
 * The same model in less room: rows centred, and only the `most` features kept that matter most.
 * @param masses Per bucket, the squares of its feature's values in all examples, added up.
 */
export function lightened(trained: Trained, masses: Float64Array, most: number): Trained {
  const { classes } = trained;
  const weights = trained.weights.slice();
  const rows = Array.from({ length: BUCKETS }, (_, bucket) => {
    const row = weights.subarray(bucket * classes, (bucket + 1) * classes);
    centre(row);
    return { row, importance: importanceOf(row, masses[bucket] ?? 0) };
  });
  rows.sort((a, b) => b.importance - a.importance);
  for (const { row } of rows.slice(most)) row.fill(0);
  return { ...trained, weights };
}
