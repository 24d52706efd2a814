import type { Features } from './features.ts';
import { inputsOf, type Stack, stacked } from './stack.ts';

/** A softmax over hashed features: one class a label, and a last one for "none of them". */
export interface LinearModel {
  readonly labels: readonly string[];
  /** Per label: the threshold in log-odds. */
  readonly bars: Float64Array;
  readonly biases: Float64Array;
  /** Entries of bucket `b` stand from `offsets[b]` to `offsets[b + 1]`. */
  readonly offsets: Int32Array;
  /** A class and how many steps its weight has, counted from `MIDDLE`. */
  readonly entries: Uint16Array;
  /** Per bucket: what one step weighs. */
  readonly scales: Float32Array;
  /** What hears the labels in the probabilities; `null` where they are used as they are. */
  readonly stack: Stack | null;
}

/** An entry is its class, shifted, and below it the steps. */
export const OWN_SHIFT = 6;
export const MIDDLE = 1 << (OWN_SHIFT - 1);
const STEPS = (1 << OWN_SHIFT) - 1;

/** What training leaves: `weights[bucket * classes + class]`. */
export interface Trained {
  readonly classes: number;
  readonly weights: Float64Array;
  readonly biases: Float64Array;
}

/** Turns scores into probabilities that sum to one, in place. */
export function softmax(scores: Float64Array): Float64Array {
  let most = -Infinity;
  for (let i = 0; i < scores.length; i++) if ((scores[i] as number) > most) most = scores[i] as number;
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const part = Math.exp((scores[i] as number) - most);
    scores[i] = part;
    sum += part;
  }
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) / sum;
  return scores;
}

/** How likely each label is what the sentence does foremost; the last is "none of them". */
export function probabilitiesOf(model: LinearModel, { buckets, values }: Features): Float64Array {
  const { offsets, entries, scales } = model;
  const scores = model.biases.slice();
  for (let i = 0; i < buckets.length; i++) {
    const bucket = buckets[i] as number;
    const value = (values[i] as number) * (scales[bucket] as number);
    const end = offsets[bucket + 1] as number;
    for (let entry = offsets[bucket] as number; entry < end; entry++) {
      const place = entries[entry] as number;
      const own = place >> OWN_SHIFT;
      scores[own] = (scores[own] as number) + value * ((place & STEPS) - MIDDLE);
    }
  }
  return softmax(scores);
}

/** How many of the words and pairs of words the model has a weight for. */
export function knownOf({ offsets }: LinearModel, { buckets, runs }: Features): number {
  let known = 0;
  for (let i = 0; i < runs; i++) {
    const bucket = buckets[i] as number;
    if ((offsets[bucket + 1] as number) > (offsets[bucket] as number)) known++;
  }
  return known;
}

/** What each feature adds to one class's score, in the order of the features. */
export function contributions(model: LinearModel, { buckets, values }: Features, own: number): Float64Array {
  const { offsets, entries, scales } = model;
  const parts = new Float64Array(buckets.length);
  for (let i = 0; i < buckets.length; i++) {
    const bucket = buckets[i] as number;
    const end = offsets[bucket + 1] as number;
    let entry = offsets[bucket] as number;
    // Entries of a bucket stand in the order of their classes.
    while (entry < end && (entries[entry] as number) < own << OWN_SHIFT) entry++;
    const place = entry < end ? (entries[entry] as number) : 0;
    if (place >> OWN_SHIFT === own && entry < end)
      parts[i] = (values[i] as number) * (scales[bucket] as number) * ((place & STEPS) - MIDDLE);
  }
  return parts;
}

const logit = (probability: number): number => Math.log(probability / (1 - probability));
const clamped = (probability: number): number => Math.min(1 - 1e-9, Math.max(1e-9, probability));

/** Log-odds of a probability, finite for any. */
export const logOddsOf = (probability: number): number => logit(clamped(probability));

/** How much further apart what a stack hears lies than what a model itself does: margins and confidences are set for that. */
const SHARPER = 2;

/** How far each label lies above its threshold, in log-odds of a model; 0 at the threshold. */
export function aboveThresholds({ bars, stack }: LinearModel, probabilities: Float64Array): Float64Array {
  if (stack === null) return bars.map((bar, label) => logOddsOf(probabilities[label] as number) - bar);
  const heard = stacked(stack, inputsOf(probabilities));
  return bars.map((bar, label) => ((heard[label] as number) - bar) / SHARPER);
}

export const logistic = (score: number): number => 1 / (1 + Math.exp(-score));
