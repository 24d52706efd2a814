import { seededRandom } from '../../shared/random.ts';
import { BUCKETS, type Features } from './features.ts';
import { logistic } from './linear.ts';

export interface Example {
  readonly features: Features;
  /** Indices of the labels that hold. */
  readonly labels: readonly number[];
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  /** L2 penalty on what is used, per update. */
  readonly penalty: number;
  /** Exponent of the class balance: 0 counts examples alike, 1 gives every class the same weight. */
  readonly balance: number;
}

export const SETTINGS: Settings = { epochs: 24, rate: 0.5, penalty: 2e-5, balance: 0.5 };

export interface Trained {
  readonly weights: Float64Array[];
  readonly biases: number[];
}

/** Per label, which buckets may have a weight: 1 yes, 0 no. */
export type Allowed = readonly Uint8Array[];

/** How much a positive example counts for each label. */
function positiveWeights(examples: readonly Example[], labels: number, balance: number): number[] {
  const counts = new Array<number>(labels).fill(0);
  for (const { labels: own } of examples) for (const label of own) counts[label] = (counts[label] ?? 0) + 1;
  return counts.map((count) => Math.max(1, (examples.length - count) / Math.max(1, count)) ** balance);
}

/**
 * Logistic regression, one label against the rest, by AdaGrad in a seeded order. The same examples in the same
 * order give the same weights.
 */
export function train(
  examples: readonly Example[],
  labels: number,
  settings: Settings = SETTINGS,
  allowed?: Allowed,
): Trained {
  const weights = Array.from({ length: labels }, () => new Float64Array(BUCKETS));
  const squares = Array.from({ length: labels }, () => new Float64Array(BUCKETS).fill(1e-3));
  const biases = new Array<number>(labels).fill(-2);
  const biasSquares = new Array<number>(labels).fill(1);
  const positive = positiveWeights(examples, labels, settings.balance);
  const random = seededRandom('train');
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const { features, labels: own } of random.fork(String(epoch)).shuffle(examples)) {
      for (let label = 0; label < labels; label++) {
        const row = weights[label] as Float64Array;
        const sums = squares[label] as Float64Array;
        const holds = own.includes(label);
        const error = logistic(dot(row, features) + (biases[label] ?? 0)) - (holds ? 1 : 0);
        // What is settled teaches nothing more and would only cost time.
        if (Math.abs(error) < 0.01) continue;
        const slope = error * (holds ? (positive[label] ?? 1) : 1);
        step(row, sums, features, slope, settings, allowed?.[label]);
        biasSquares[label] = (biasSquares[label] ?? 1) + slope * slope;
        biases[label] =
          (biases[label] ?? 0) - (settings.rate * 0.5 * slope) / Math.sqrt(biasSquares[label] ?? 1);
      }
    }
  }
  return { weights, biases };
}

function dot(row: Float64Array, { buckets, values }: Features): number {
  let sum = 0;
  for (let i = 0; i < buckets.length; i++)
    sum += (row[buckets[i] as number] as number) * (values[i] as number);
  return sum;
}

function step(
  row: Float64Array,
  sums: Float64Array,
  { buckets, values }: Features,
  slope: number,
  settings: Settings,
  allowed?: Uint8Array,
): void {
  for (let i = 0; i < buckets.length; i++) {
    const bucket = buckets[i] as number;
    if (allowed !== undefined && allowed[bucket] === 0) continue;
    const gradient = slope * (values[i] as number) + settings.penalty * (row[bucket] as number);
    sums[bucket] = (sums[bucket] as number) + gradient * gradient;
    row[bucket] = (row[bucket] as number) - (settings.rate * gradient) / Math.sqrt(sums[bucket] as number);
  }
}
