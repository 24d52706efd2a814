import { BUCKETS } from './bag.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { type BitCoder, BitReader, BitWriter } from './bit-coder.ts';
import { type LinearModel, logOddsOf, MIDDLE, OWN_SHIFT, type Trained } from './linear.ts';
import { type PackedStack, packStack, type Stack, unpackStack } from './stack.ts';

/** A trained model as it is shipped: JSON with the weights packed. */
export interface PackedModel {
  readonly version: 5;
  readonly labels: readonly string[];
  /** Per class, the labels and then "none of them". */
  readonly biases: readonly number[];
  /** Per label: the probability from which it counts. */
  readonly thresholds: readonly number[];
  /** What a weight of one step counts for a feature of level 0. */
  readonly step: number;
  /** How many weights are not zero. */
  readonly entries: number;
  /** Which buckets are used, their levels and their weights, range-coded, as base64. */
  readonly cells: string;
  readonly stack: PackedStack | null;
}

/**
 * A feature's level says how much of it is seen: its weights are rounded in finer steps the higher it is, as an error
 * there moves more decisions.
 */
const LEVELS = 16;
const LOWEST = -4;
/** Half a step of scale a level; the mass of a feature counts to the power of 0.75. */
const scaleOf = (level: number): number => 2 ** (-(level + LOWEST) / 2);
const levelOf = (mass: number): number =>
  Math.max(0, Math.min(LEVELS - 1, Math.round(0.75 * Math.log2(mass + 1e-9)) - LOWEST));

/** Steps each side of zero; and below which part of one a weight is not worth its bits. */
const SIDE = MIDDLE - 1;
const LEAST = 0.6;

/** Bits of one weight have contexts by its class and by how many weights of its row are not zero so far. */
const CROWDS = 8;
const SIZES = 8;
const WIDTH = 2 + SIZES;
const USED = 0;
const LEVEL = 1;
const CELLS = LEVEL + LEVELS;
const contextsOf = (classes: number): number => CELLS + classes * CROWDS * WIDTH;

/** Few are certain in the first cells of a row: the crowd is guessed until some are known. */
function contextOf(own: number, crowd: number): number {
  const share = Math.floor((10 * (crowd + 1)) / (own + 2));
  return CELLS + (own * CROWDS + Math.min(CROWDS - 1, share)) * WIDTH;
}

/** The contexts of all classes by crowd, as `own * classes + crowd`. */
const contextTable = (classes: number): Int32Array =>
  Int32Array.from({ length: classes * classes }, (_, i) => contextOf(Math.floor(i / classes), i % classes));

/** Passes one weight through: zero or not, its sign, and how many steps. */
function codeWeight(coder: BitCoder, context: number, value: number): number {
  if (coder.code(context, value === 0 ? 0 : 1) === 0) return 0;
  const isNegative = coder.code(context + 1, value < 0 ? 1 : 0) === 1;
  const longer = (size: number) =>
    coder.code(context + 1 + Math.min(size, SIZES), Math.abs(value) > size ? 1 : 0) === 1;
  let size = 1;
  while (size < SIDE && longer(size)) size++;
  return isNegative ? -size : size;
}

/** Passes a level through, bit by bit from the highest. */
function codeLevel(coder: BitCoder, level: number): number {
  let known = 1;
  for (let bit = LEVELS >> 1; bit > 0; bit >>= 1)
    known = 2 * known + coder.code(LEVEL + known, (level & bit) === 0 ? 0 : 1);
  return known - LEVELS;
}

/** A bucket's level, or -1 where it is not used; its weights stand in the row that is passed with it. */
type Row = (bucket: number) => number;

/** Passes every bucket through: whether it is used, its level, and its row, which is read and written in place. */
function codeRows(
  coder: BitCoder,
  row: Int8Array,
  load: Row,
  store: (bucket: number, level: number) => void,
): void {
  const classes = row.length;
  const contexts = contextTable(classes);
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const loaded = load(bucket);
    const used = coder.code(USED, loaded < 0 ? 0 : 1) === 1;
    const level = used ? codeLevel(coder, loaded) : -1;
    let crowd = 0;
    for (let own = 0; used && own < classes; own++) {
      const context = contexts[own * classes + crowd] as number;
      const value = codeWeight(coder, context, row[own] as number);
      row[own] = value;
      if (value !== 0) crowd++;
    }
    store(bucket, level);
  }
}

const short = (value: number): number => Number(value.toPrecision(6));

/** A weight in whole steps. */
function stepsOf(weight: number, step: number): number {
  const size = Math.abs(weight) / step;
  if (size < LEAST) return 0;
  return Math.sign(weight) * Math.min(SIDE, Math.max(1, Math.floor(size + 1 - LEAST)));
}

/**
 * Quantises the weights and packs the buckets that are used.
 * @param masses Per bucket, the squares of its feature's values in all examples, added up.
 * @param step What a weight has to be to count one step for a feature of mass 1.
 */
export function packModel(
  labels: readonly string[],
  trained: Trained,
  thresholds: readonly number[],
  masses: Float64Array,
  step: number,
  stack: Stack | null = null,
): PackedModel {
  const { classes, weights } = trained;
  const row = new Int8Array(classes);
  const writer = new BitWriter(contextsOf(classes));
  let entries = 0;
  const load: Row = (bucket) => {
    const level = levelOf(masses[bucket] ?? 0);
    let used = 0;
    for (let own = 0; own < classes; own++) {
      row[own] = stepsOf(weights[bucket * classes + own] ?? 0, step * scaleOf(level));
      if (row[own] !== 0) used++;
    }
    entries += used;
    return used > 0 ? level : -1;
  };
  codeRows(writer, row, load, () => {});
  return {
    version: 5,
    labels,
    biases: Array.from(trained.biases, short),
    thresholds: thresholds.map(short),
    step,
    entries,
    cells: toBase64(writer.finish()),
    stack: stack && packStack(stack),
  };
}

/** Unpacks a shipped model for use. */
export function unpackModel(model: PackedModel): LinearModel {
  const row = new Int8Array(model.biases.length);
  const reader = new BitReader(contextsOf(row.length), fromBase64(model.cells));
  const offsets = new Int32Array(BUCKETS + 1);
  const scales = new Float32Array(BUCKETS);
  const entries = new Uint16Array(model.entries);
  let entry = 0;
  const store = (bucket: number, level: number): void => {
    for (let own = 0; level >= 0 && own < row.length; own++) {
      const value = row[own] as number;
      if (value !== 0) entries[entry++] = (own << OWN_SHIFT) + value + MIDDLE;
    }
    if (level >= 0) scales[bucket] = model.step * scaleOf(level);
    offsets[bucket + 1] = entry;
  };
  codeRows(reader, row, () => -1, store);
  return {
    labels: model.labels,
    bars: Float64Array.from(model.thresholds, (threshold) => logOddsOf(threshold)),
    biases: Float64Array.from(model.biases),
    offsets,
    entries,
    scales,
    stack: model.stack && unpackStack(model.stack),
  };
}
