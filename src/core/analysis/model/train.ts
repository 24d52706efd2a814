import { seededRandom } from '../../shared/random.ts';
import { BUCKETS } from './bag.ts';
import type { Features } from './features.ts';
import { softmax, type Trained } from './linear.ts';

export interface Example {
  readonly features: Features;
  /** Indices of the labels that hold; none of them is a class of its own. */
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

export const SETTINGS: Settings = { epochs: 10, rate: 0.15, penalty: 1e-4, balance: 0.3 };

const classesOf = ({ labels }: Example, none: number): readonly number[] =>
  labels.length === 0 ? [none] : labels;

/** How much an example of each class counts. */
function classWeights(examples: readonly Example[], classes: number, balance: number): Float64Array {
  const counts = new Float64Array(classes);
  for (const example of examples)
    for (const own of classesOf(example, classes - 1)) counts[own] = (counts[own] ?? 0) + 1;
  return counts.map((count) => (examples.length / classes / Math.max(1, count)) ** balance);
}

/**
 * Multinomial logistic regression by AdaGrad in a seeded order; an example with several labels shares its weight
 * among them. The same examples in the same order give the same weights.
 */
export function train(examples: readonly Example[], labels: number, settings: Settings = SETTINGS): Trained {
  const classes = labels + 1;
  const learner = new Learner(classes, settings);
  const weightOf = classWeights(examples, classes, settings.balance);
  const random = seededRandom('train');
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const example of random.fork(String(epoch)).shuffle(examples)) {
      const own = classesOf(example, labels);
      const weight = own.reduce((sum, each) => sum + (weightOf[each] ?? 1), 0) / own.length;
      learner.learn(example.features, own, weight);
    }
  }
  return learner;
}

class Learner implements Trained {
  readonly classes: number;
  readonly weights: Float64Array;
  readonly biases: Float64Array;
  readonly #settings: Settings;
  readonly #squares: Float64Array;
  readonly #biasSquares: Float64Array;

  constructor(classes: number, settings: Settings) {
    this.classes = classes;
    this.weights = new Float64Array(BUCKETS * classes);
    this.biases = new Float64Array(classes);
    this.#settings = settings;
    this.#squares = new Float64Array(BUCKETS * classes).fill(1e-3);
    this.#biasSquares = new Float64Array(classes).fill(1);
  }

  learn(features: Features, own: readonly number[], weight: number): void {
    const slopes = softmax(scoresOf(this, features));
    for (const each of own) slopes[each] = (slopes[each] as number) - 1 / own.length;
    for (let i = 0; i < slopes.length; i++) slopes[i] = (slopes[i] as number) * weight;
    this.#step(features, slopes);
    for (const [i, slope] of slopes.entries()) {
      const sum = (this.#biasSquares[i] as number) + slope * slope;
      this.#biasSquares[i] = sum;
      this.biases[i] = (this.biases[i] as number) - (this.#settings.rate * 0.5 * slope) / Math.sqrt(sum);
    }
  }

  #step({ buckets, values }: Features, slopes: Float64Array): void {
    const { rate, penalty } = this.#settings;
    const [weights, squares] = [this.weights, this.#squares];
    for (let i = 0; i < buckets.length; i++) {
      const base = (buckets[i] as number) * this.classes;
      const value = values[i] as number;
      for (let own = 0; own < slopes.length; own++) {
        const at = base + own;
        const gradient = (slopes[own] as number) * value + penalty * (weights[at] as number);
        const sum = (squares[at] as number) + gradient * gradient;
        squares[at] = sum;
        weights[at] = (weights[at] as number) - (rate * gradient) / Math.sqrt(sum);
      }
    }
  }
}

/** The score of every class, before the softmax. */
export function scoresOf({ classes, weights, biases }: Trained, { buckets, values }: Features): Float64Array {
  const scores = biases.slice();
  for (let i = 0; i < buckets.length; i++) {
    const base = (buckets[i] as number) * classes;
    const value = values[i] as number;
    for (let own = 0; own < classes; own++)
      scores[own] = (scores[own] as number) + value * (weights[base + own] as number);
  }
  return scores;
}
