/**
 * A second linear model on top of the first: what that makes of a sentence, class by class, gives the log-odds of each
 * label. Labels are no rivals here: a sentence that does two things has both. Source: Wolpert, "Stacked generalization"
 * (1992).
 */
export interface Stack {
  /** Per label. */
  readonly biases: Float64Array;
  /** `weights[row * labels + label]`: a row for the logarithm of each class's probability, then one for each probability. */
  readonly weights: Float64Array;
}

/** How a stack is shipped: in whole steps. */
export interface PackedStack {
  readonly biases: readonly number[];
  readonly weights: readonly number[];
}

/** What one step of a packed weight or bias counts. */
const STEP = 0.05;

/** Logarithms of probabilities are cut off below and brought to about one: what they are usually, and how far apart. */
const LEAST = -9;
const [USUAL, SPREAD] = [-4, 2.5];

/** What the first model's classes feed into the rows. */
export function inputsOf(probabilities: Float64Array): Float64Array {
  const classes = probabilities.length;
  const inputs = new Float64Array(2 * classes);
  for (let own = 0; own < classes; own++) {
    const probability = probabilities[own] as number;
    inputs[own] = (Math.max(LEAST, Math.log(probability)) - USUAL) / SPREAD;
    inputs[classes + own] = probability;
  }
  return inputs;
}

/** A stack that repeats what the first model says of each label. */
export function plainStack(labels: number): Stack {
  const weights = new Float64Array(2 * (labels + 1) * labels);
  for (let label = 0; label < labels; label++) weights[label * labels + label] = SPREAD;
  return { biases: new Float64Array(labels).fill(USUAL), weights };
}

/** Log-odds of each label. */
export function stacked({ biases, weights }: Stack, inputs: Float64Array): Float64Array {
  const scores = biases.slice();
  for (let row = 0; row < inputs.length; row++) {
    const input = inputs[row] as number;
    const base = row * scores.length;
    for (let label = 0; label < scores.length; label++)
      scores[label] = (scores[label] as number) + input * (weights[base + label] as number);
  }
  return scores;
}

const inSteps = (values: Float64Array): number[] => Array.from(values, (value) => Math.round(value / STEP));
const outOfSteps = (steps: readonly number[]): Float64Array =>
  Float64Array.from(steps, (each) => each * STEP);

export const packStack = ({ biases, weights }: Stack): PackedStack => ({
  biases: inSteps(biases),
  weights: inSteps(weights),
});

export const unpackStack = ({ biases, weights }: PackedStack): Stack => ({
  biases: outOfSteps(biases),
  weights: outOfSteps(weights),
});
