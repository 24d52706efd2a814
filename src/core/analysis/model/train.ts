import { type Random, seededRandom } from '../../shared/random.ts';
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
  /** Share of an example's features left out each time it is seen, so that none is leant on alone. */
  readonly dropout: number;
  /** The weights are the mean of what they were after each epoch from this one on. */
  readonly meanFrom: number;
}

export const SETTINGS: Settings = {
  epochs: 20,
  rate: 0.15,
  penalty: 4e-4,
  balance: 0.3,
  dropout: 0.5,
  meanFrom: 10,
};

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
 * among them. Features are dropped at random (Hinton et al. 2012) and the last epochs averaged (Polyak and Juditsky
 * 1992). The same examples in the same order give the same weights.
 */
export function train(
  examples: readonly Example[],
  labels: number,
  seed = 'train',
  settings: Settings = SETTINGS,
): Trained {
  const classes = labels + 1;
  const learner = new Learner(classes, settings);
  const weightOf = classWeights(examples, classes, settings.balance);
  const random = seededRandom(seed);
  const drops = seededRandom(seed, 'drops');
  const mean = new Mean(classes);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const example of random.fork(String(epoch)).shuffle(examples)) {
      const own = classesOf(example, labels);
      const weight = own.reduce((sum, each) => sum + (weightOf[each] ?? 1), 0) / own.length;
      learner.learn(thinned(example.features, settings.dropout, drops), own, weight);
    }
    if (epoch >= settings.meanFrom) mean.add(learner);
  }
  return mean.result;
}

/** The mean of models trained with different seeds: what chance did to each of them evens out. */
export function trainTogether(
  examples: readonly Example[],
  labels: number,
  seeds: readonly string[],
): Trained {
  const mean = new Mean(labels + 1);
  for (const seed of seeds) mean.add(train(examples, labels, seed));
  return mean.result;
}

/** A random part of some features, counting more for those left out. */
function thinned({ buckets, values, places, runs }: Features, share: number, random: Random): Features {
  const left: number[] = [];
  for (let i = 0; i < buckets.length; i++) if (random.next() >= share) left.push(i);
  return {
    buckets: Int32Array.from(left, (i) => buckets[i] as number),
    values: Float64Array.from(left, (i) => (values[i] as number) / (1 - share)),
    places,
    runs,
  };
}

/** The mean of what was added. */
class Mean {
  readonly #sum: Trained;
  #count = 0;

  constructor(classes: number) {
    this.#sum = {
      classes,
      weights: new Float64Array(BUCKETS * classes),
      biases: new Float64Array(classes),
    };
  }

  add({ weights, biases }: Trained): void {
    this.#count++;
    addTo(this.#sum.weights, weights);
    addTo(this.#sum.biases, biases);
  }

  get result(): Trained {
    const by = 1 / Math.max(1, this.#count);
    const { classes, weights, biases } = this.#sum;
    return { classes, weights: weights.map((sum) => sum * by), biases: biases.map((sum) => sum * by) };
  }
}

function addTo(sums: Float64Array, values: Float64Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (values[i] as number);
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
function scoresOf({ classes, weights, biases }: Trained, { buckets, values }: Features): Float64Array {
  const scores = biases.slice();
  for (let i = 0; i < buckets.length; i++) {
    const base = (buckets[i] as number) * classes;
    const value = values[i] as number;
    for (let own = 0; own < classes; own++)
      scores[own] = (scores[own] as number) + value * (weights[base + own] as number);
  }
  return scores;
}
