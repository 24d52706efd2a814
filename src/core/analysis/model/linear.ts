import { fromBase64, toBase64 } from './base64.ts';
import { BUCKETS, type Features } from './features.ts';

/** A trained model as it is shipped: JSON with the weights packed. */
export interface PackedModel {
  readonly version: 1;
  readonly labels: readonly string[];
  /** Per label: bias, weight of one quantised step, and the score (before the logistic) from which it counts. */
  readonly biases: readonly number[];
  readonly steps: readonly number[];
  readonly thresholds: readonly number[];
  /** Varint gaps between used buckets, then for each its number of entries and the entries (label, signed weight). */
  readonly packed: string;
}

/** A one-versus-rest linear model over hashed features. */
export interface LinearModel {
  readonly labels: readonly string[];
  readonly thresholds: Float64Array;
  readonly biases: Float64Array;
  /** Entries of bucket `b` stand from `offsets[b]` to `offsets[b + 1]`. */
  readonly offsets: Int32Array;
  readonly entryLabels: Uint8Array;
  readonly entryWeights: Float32Array;
}

/** Weights by label and bucket, as training leaves them. */
export type DenseWeights = readonly Float64Array[];

const short = (value: number): number => Number(value.toPrecision(6));

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** Weights below this many steps change no decision worth their bytes. */
const LEAST = 1;

/** Quantises to eight bits a weight and packs the buckets that are used. */
export function packModel(
  labels: readonly string[],
  weights: DenseWeights,
  biases: readonly number[],
  thresholds: readonly number[],
): PackedModel {
  const steps = weights.map(
    (row) => row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1,
  );
  const bytes: number[] = [];
  let last = -1;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const entries = weights.flatMap((row, label) => {
      const quantised = Math.round((row[bucket] ?? 0) / (steps[label] ?? 1));
      return Math.abs(quantised) < LEAST ? [] : [[label, quantised] as const];
    });
    if (entries.length === 0) continue;
    pushVarint(bytes, bucket - last - 1);
    pushVarint(bytes, entries.length);
    for (const [label, weight] of entries) bytes.push(label, weight & 255);
    last = bucket;
  }
  return {
    version: 1,
    labels,
    biases: biases.map(short),
    steps: steps.map(short),
    thresholds: thresholds.map(short),
    packed: toBase64(Uint8Array.from(bytes)),
  };
}

/** Unpacks a shipped model for use. */
export function unpackModel(model: PackedModel): LinearModel {
  const bytes = fromBase64(model.packed);
  const offsets = new Int32Array(BUCKETS + 1);
  const entryLabels = new Uint8Array(bytes.length);
  const entryWeights = new Float32Array(bytes.length);
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  let entries = 0;
  let bucket = -1;
  while (at < bytes.length) {
    const next = bucket + varint() + 1;
    offsets.fill(entries, bucket + 1, next + 1);
    bucket = next;
    for (let left = varint(); left > 0; left--) {
      const label = bytes[at++] ?? 0;
      entryLabels[entries] = label;
      entryWeights[entries++] = (((bytes[at++] ?? 0) << 24) >> 24) * (model.steps[label] ?? 0);
    }
  }
  offsets.fill(entries, bucket + 1);
  return {
    labels: model.labels,
    thresholds: Float64Array.from(model.thresholds),
    biases: Float64Array.from(model.biases),
    offsets,
    entryLabels: entryLabels.slice(0, entries),
    entryWeights: entryWeights.slice(0, entries),
  };
}

/** The score of every label, before the logistic. */
export function scoresOf(model: LinearModel, { buckets, values }: Features): Float64Array {
  const scores = model.biases.slice();
  for (let i = 0; i < buckets.length; i++) {
    const bucket = buckets[i] ?? 0;
    const value = values[i] ?? 0;
    const end = model.offsets[bucket + 1] ?? 0;
    for (let entry = model.offsets[bucket] ?? 0; entry < end; entry++) {
      const label = model.entryLabels[entry] ?? 0;
      scores[label] = (scores[label] ?? 0) + value * (model.entryWeights[entry] ?? 0);
    }
  }
  return scores;
}

/** What each feature adds to one label's score, in the order of the features. */
export function contributions(
  model: LinearModel,
  { buckets, values }: Features,
  label: number,
): Float64Array {
  return Float64Array.from(buckets, (bucket, i) => {
    for (let entry = model.offsets[bucket] ?? 0; entry < (model.offsets[bucket + 1] ?? 0); entry++) {
      if (model.entryLabels[entry] === label) return (values[i] ?? 0) * (model.entryWeights[entry] ?? 0);
    }
    return 0;
  });
}

export const logistic = (score: number): number => 1 / (1 + Math.exp(-score));
