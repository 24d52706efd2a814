import { logistic } from '../../core/analysis/model/linear.ts';
import { plainStack, type Stack, stacked } from '../../core/analysis/model/stack.ts';
import { seededRandom } from '../../core/shared/random.ts';

/** What a first model that never saw an example makes of it, as `inputsOf` gives it, and what it does. */
export interface Seen {
  readonly inputs: Float64Array;
  readonly labels: readonly number[];
}

const EPOCHS = 10;
/** Falls to nothing by the last epoch. */
const RATE = 0.2;
/** Biases move less: every example moves them. */
const BIAS_RATE = 0.02;

/** Logistic regression of each label by AdaGrad in a seeded order, from what the first model says on. */
export function fitStack(all: readonly Seen[], labels: number): Stack {
  const stack = plainStack(labels);
  const squares = new Float64Array(stack.weights.length).fill(1);
  const random = seededRandom('stack');
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const seen of random.fork(String(epoch)).shuffle(all))
      learn(stack, squares, seen, 1 - epoch / EPOCHS);
  return stack;
}

/** One step; `squares` are those of all slopes so far, by weight. */
function learn(stack: Stack, squares: Float64Array, { inputs, labels }: Seen, share: number): void {
  const { biases, weights } = stack;
  const slopes = stacked(stack, inputs).map(logistic);
  for (const label of labels) slopes[label] = (slopes[label] as number) - 1;
  for (let row = 0; row < inputs.length; row++) {
    const input = inputs[row] as number;
    for (let label = 0; label < slopes.length; label++) {
      const at = row * slopes.length + label;
      const gradient = (slopes[label] as number) * input;
      const sum = (squares[at] as number) + gradient * gradient;
      squares[at] = sum;
      weights[at] = (weights[at] as number) - (RATE * share * gradient) / Math.sqrt(sum);
    }
  }
  for (const [label, slope] of slopes.entries())
    biases[label] = (biases[label] as number) - BIAS_RATE * share * slope;
}
