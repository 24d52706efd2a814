import { BUCKETS } from './bag.ts';
import { fromBase64, toBase64 } from './base64.ts';
import type { Features } from './features.ts';

/** A trained model as it is shipped: JSON with the weights packed. */
export interface PackedModel {
  readonly version: 2;
  readonly labels: readonly string[];
  /** Per class, the labels and then "none of them": bias and weight of one quantised step. */
  readonly biases: readonly number[];
  readonly steps: readonly number[];
  /** Per label: the probability from which it counts. */
  readonly thresholds: readonly number[];
  /** Gaps between used buckets, as base64 of varints. */
  readonly gaps: string;
  /** The weights of the used buckets row by row, a character for two of them. */
  readonly cells: string;
}

/** A softmax over hashed features: one class a label, and a last one for "none of them". */
export interface LinearModel {
  readonly labels: readonly string[];
  /** Per label: the threshold in log-odds. */
  readonly bars: Float64Array;
  readonly biases: Float64Array;
  /** Entries of bucket `b` stand from `offsets[b]` to `offsets[b + 1]`. */
  readonly offsets: Int32Array;
  /** A class and one of its nine values each, as a place in `weights`. */
  readonly entries: Uint16Array;
  /** Class by class, `ROW` places for each. */
  readonly weights: Float32Array;
}

/** What training leaves: `weights[bucket * classes + class]`. */
export interface Trained {
  readonly classes: number;
  readonly weights: Float64Array;
  readonly biases: Float64Array;
}

const short = (value: number): number => Number(value.toPrecision(6));

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/**
 * A weight is rounded to one of nine values, four each side of zero: many coarse weights serve better than few fine
 * ones of the same size.
 */
const SIDE = 4;
const VALUES = 2 * SIDE + 1;
/** Printable characters that need no escape in a string: one stands for two weights. */
const CELLS = Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i))
  .filter((char) => !'$\\`'.includes(char))
  .slice(0, VALUES * VALUES);
const CELL_VALUES = new Map(CELLS.map((char, value) => [char.charCodeAt(0), value]));

const stepOf = ({ weights, classes }: Trained, own: number): number => {
  let most = 0;
  for (let i = own; i < weights.length; i += classes) most = Math.max(most, Math.abs(weights[i] ?? 0));
  return most / SIDE || 1;
};

/** Quantises the weights and packs the buckets that are used. */
export function packModel(
  labels: readonly string[],
  trained: Trained,
  thresholds: readonly number[],
): PackedModel {
  const { classes, weights } = trained;
  const steps = Array.from({ length: classes }, (_, own) => stepOf(trained, own));
  const gaps: number[] = [];
  const digits: number[] = [];
  let last = -1;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const row = steps.map((step, own) => quantised(weights[bucket * classes + own] ?? 0, step));
    if (row.every((value) => value === 0)) continue;
    pushVarint(gaps, bucket - last - 1);
    for (const value of row) digits.push(value + SIDE);
    last = bucket;
  }
  return {
    version: 2,
    labels,
    biases: Array.from(trained.biases, short),
    steps: steps.map(short),
    thresholds: thresholds.map(short),
    gaps: toBase64(Uint8Array.from(gaps)),
    cells: cellsOf(digits),
  };
}

const quantised = (weight: number, step: number): number =>
  Math.max(-SIDE, Math.min(SIDE, Math.round(weight / step)));

function cellsOf(digits: readonly number[]): string {
  const chars: string[] = [];
  for (let i = 0; i < digits.length; i += 2)
    chars.push(CELLS[(digits[i] ?? SIDE) * VALUES + (digits[i + 1] ?? SIDE)] ?? '');
  return chars.join('');
}

/** Reads numbers written by `pushVarint`, one a call. */
function varints(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
}

/** Weights in steps, row by row. */
function digitsOf(cells: string): Int8Array {
  const digits = new Int8Array(cells.length * 2);
  for (let i = 0; i < cells.length; i++) {
    const value = CELL_VALUES.get(cells.charCodeAt(i)) ?? 0;
    digits[2 * i] = Math.floor(value / VALUES) - SIDE;
    digits[2 * i + 1] = (value % VALUES) - SIDE;
  }
  return digits;
}

/** Places kept for the values of a class. */
const ROW_BITS = 4;
const ROW = 1 << ROW_BITS;

/** What the values of each class weigh. */
function weightsOf(steps: readonly number[]): Float32Array {
  const weights = new Float32Array(steps.length * ROW);
  for (const [own, step] of steps.entries())
    for (let digit = -SIDE; digit <= SIDE; digit++) weights[own * ROW + digit + SIDE] = digit * step;
  return weights;
}

/** Unpacks a shipped model for use. */
export function unpackModel(model: PackedModel): LinearModel {
  const classes = model.biases.length;
  const digits = digitsOf(model.cells);
  const gap = varints(fromBase64(model.gaps));
  const used = digits.reduce((sum, digit) => (digit === 0 ? sum : sum + 1), 0);
  const offsets = new Int32Array(BUCKETS + 1);
  const entries = new Uint16Array(used);
  let [entry, bucket] = [0, -1];
  for (let row = 0; row + classes <= digits.length; row += classes) {
    const next = bucket + gap() + 1;
    offsets.fill(entry, bucket + 1, next + 1);
    bucket = next;
    for (let own = 0; own < classes; own++) {
      const digit = digits[row + own] ?? 0;
      if (digit === 0) continue;
      entries[entry++] = own * ROW + digit + SIDE;
    }
  }
  offsets.fill(entry, bucket + 1);
  return {
    labels: model.labels,
    bars: Float64Array.from(model.thresholds, (threshold) => logOddsOf(threshold)),
    biases: Float64Array.from(model.biases),
    offsets,
    entries,
    weights: weightsOf(model.steps),
  };
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
  const { offsets, entries, weights } = model;
  const scores = model.biases.slice();
  for (let i = 0; i < buckets.length; i++) {
    const bucket = buckets[i] as number;
    const value = values[i] as number;
    const end = offsets[bucket + 1] as number;
    for (let entry = offsets[bucket] as number; entry < end; entry++) {
      const place = entries[entry] as number;
      const own = place >> ROW_BITS;
      scores[own] = (scores[own] as number) + value * (weights[place] as number);
    }
  }
  return softmax(scores);
}

/** How many of the features the model has a weight for. */
export function knownOf({ offsets }: LinearModel, { buckets }: Features): number {
  let known = 0;
  for (const bucket of buckets) if ((offsets[bucket + 1] ?? 0) > (offsets[bucket] ?? 0)) known++;
  return known;
}

/** What each feature adds to one class's score, in the order of the features. */
export function contributions(model: LinearModel, { buckets, values }: Features, own: number): Float64Array {
  const { offsets, entries, weights } = model;
  const parts = new Float64Array(buckets.length);
  for (let i = 0; i < buckets.length; i++) {
    const bucket = buckets[i] as number;
    const end = offsets[bucket + 1] as number;
    let entry = offsets[bucket] as number;
    // Entries of a bucket stand in the order of their classes.
    while (entry < end && (entries[entry] as number) < own * ROW) entry++;
    const place = entry < end ? (entries[entry] as number) : 0;
    if (place >> ROW_BITS === own && entry < end)
      parts[i] = (values[i] as number) * (weights[place] as number);
  }
  return parts;
}

const logit = (probability: number): number => Math.log(probability / (1 - probability));
const clamped = (probability: number): number => Math.min(1 - 1e-9, Math.max(1e-9, probability));

/** Log-odds of a probability, finite for any. */
export const logOddsOf = (probability: number): number => logit(clamped(probability));

/** How far each label lies above its threshold, in log-odds; 0 at the threshold. */
export const aboveThresholds = ({ bars }: LinearModel, probabilities: Float64Array): Float64Array =>
  bars.map((bar, label) => logOddsOf(probabilities[label] ?? 0) - bar);

export const logistic = (score: number): number => 1 / (1 + Math.exp(-score));
