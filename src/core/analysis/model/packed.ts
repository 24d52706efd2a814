import { BUCKETS } from './bag.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { type BitCoder, BitReader, BitWriter } from './bit-coder.ts';
import { type LinearModel, logOddsOf, ROW, type Trained } from './linear.ts';

/** A trained model as it is shipped: JSON with the weights packed. */
export interface PackedModel {
  readonly version: 3;
  readonly labels: readonly string[];
  /** Per class, the labels and then "none of them": bias and weight of one quantised step. */
  readonly biases: readonly number[];
  readonly steps: readonly number[];
  /** Per label: the probability from which it counts. */
  readonly thresholds: readonly number[];
  /** How many weights are not zero. */
  readonly entries: number;
  /** Which buckets are used and what their weights are, range-coded, as base64. */
  readonly cells: string;
}

/**
 * A weight is rounded to one of nine values, four each side of zero: many coarse weights serve better than few fine
 * ones of the same size.
 */
const SIDE = 4;

/** Bits of one weight have contexts by its class and by how many weights of its row are not zero so far. */
const CROWDS = 8;
const WIDTH = 5;
const USED = 0;
const CELLS = 1;
const contextsOf = (classes: number): number => CELLS + classes * CROWDS * WIDTH;

/** Few are certain in the first cells of a row: the crowd is guessed until some are known. */
function contextOf(own: number, crowd: number): number {
  const share = Math.floor((10 * (crowd + 1)) / (own + 2));
  return CELLS + (own * CROWDS + Math.min(CROWDS - 1, share)) * WIDTH;
}

/** Passes one weight through: zero or not, its sign, and how many steps. */
function codeWeight(coder: BitCoder, context: number, value: number): number {
  if (coder.code(context, value === 0 ? 0 : 1) === 0) return 0;
  const isNegative = coder.code(context + 1, value < 0 ? 1 : 0) === 1;
  let size = 1;
  while (size < SIDE && coder.code(context + 1 + size, Math.abs(value) > size ? 1 : 0) === 1) size++;
  return isNegative ? -size : size;
}

/** Passes every bucket through: whether it is used, and its row, which is read and written in place. */
function codeRows(
  coder: BitCoder,
  row: Int8Array,
  load: (bucket: number) => boolean,
  store: (bucket: number, used: boolean) => void,
): void {
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const used = coder.code(USED, load(bucket) ? 1 : 0) === 1;
    let crowd = 0;
    for (let own = 0; used && own < row.length; own++) {
      const value = codeWeight(coder, contextOf(own, crowd), row[own] as number);
      row[own] = value;
      if (value !== 0) crowd++;
    }
    store(bucket, used);
  }
}

const short = (value: number): number => Number(value.toPrecision(6));

const stepOf = ({ weights, classes }: Trained, own: number): number => {
  let most = 0;
  for (let i = own; i < weights.length; i += classes) most = Math.max(most, Math.abs(weights[i] ?? 0));
  return most / SIDE || 1;
};

const quantised = (weight: number, step: number): number =>
  Math.max(-SIDE, Math.min(SIDE, Math.round(weight / step)));

/** Quantises the weights and packs the buckets that are used. */
export function packModel(
  labels: readonly string[],
  trained: Trained,
  thresholds: readonly number[],
): PackedModel {
  const { classes, weights } = trained;
  const steps = Array.from({ length: classes }, (_, own) => stepOf(trained, own));
  const row = new Int8Array(classes);
  const writer = new BitWriter(contextsOf(classes));
  let entries = 0;
  const load = (bucket: number): boolean => {
    let used = 0;
    for (const [own, step] of steps.entries()) {
      const value = quantised(weights[bucket * classes + own] ?? 0, step);
      row[own] = value;
      if (value !== 0) used++;
    }
    entries += used;
    return used > 0;
  };
  codeRows(writer, row, load, () => {});
  return {
    version: 3,
    labels,
    biases: Array.from(trained.biases, short),
    steps: steps.map(short),
    thresholds: thresholds.map(short),
    entries,
    cells: toBase64(writer.finish()),
  };
}

/** What the values of each class weigh. */
function weightsOf(steps: readonly number[]): Float32Array {
  const weights = new Float32Array(steps.length * ROW);
  for (const [own, step] of steps.entries())
    for (let value = -SIDE; value <= SIDE; value++) weights[own * ROW + value + SIDE] = value * step;
  return weights;
}

/** Unpacks a shipped model for use. */
export function unpackModel(model: PackedModel): LinearModel {
  const row = new Int8Array(model.biases.length);
  const reader = new BitReader(contextsOf(row.length), fromBase64(model.cells));
  const offsets = new Int32Array(BUCKETS + 1);
  const entries = new Uint16Array(model.entries);
  let entry = 0;
  const store = (bucket: number, used: boolean): void => {
    for (let own = 0; used && own < row.length; own++) {
      const value = row[own] as number;
      if (value !== 0) entries[entry++] = own * ROW + value + SIDE;
    }
    offsets[bucket + 1] = entry;
  };
  codeRows(reader, row, () => false, store);
  return {
    labels: model.labels,
    bars: Float64Array.from(model.thresholds, (threshold) => logOddsOf(threshold)),
    biases: Float64Array.from(model.biases),
    offsets,
    entries,
    weights: weightsOf(model.steps),
  };
}
