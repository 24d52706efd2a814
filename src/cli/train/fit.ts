import { BUCKETS } from '../../core/analysis/model/bag.ts';
import { logistic, probabilitiesOf, type Trained } from '../../core/analysis/model/linear.ts';
import { type PackedModel, packModel, unpackModel } from '../../core/analysis/model/packed.ts';
import { inputsOf, type Stack, stacked } from '../../core/analysis/model/stack.ts';
import { train, trainTogether } from '../../core/analysis/model/train.ts';
import { HARM_ACTS } from '../../core/shared/acts.ts';
import type { Lang } from '../../core/shared/lang.ts';
import { type CorpusKind, type CorpusLine, isKeptApart, LABELS } from './corpus.ts';
import { type Prepared, prepare } from './examples.ts';
import { fitStack, type Seen } from './fit-stack.ts';
import { lightened } from './lighten.ts';
import { figures } from './measure.ts';
import { hastyCopies } from './noise.ts';

const FOLDS = 4;
const SEEDS = ['one', 'two', 'three'];
/** Features seen in fewer examples say more about the corpus than about the language. */
const LEAST_EXAMPLES: Readonly<Record<Lang, Readonly<Record<CorpusKind, number>>>> = {
  zh: { acts: 16, topics: 9 },
  en: { acts: 12, topics: 7 },
};
/** How many features a model is shipped with, and how coarse their weights are: what 400 kB hold. */
const MOST_FEATURES: Readonly<Record<CorpusKind, number>> = { acts: 26_900, topics: 9_600 };
const STEPS: Readonly<Record<CorpusKind, number>> = { acts: 1.04, topics: 1.22 };
/** What the harms have to reach together, and each of them, among lines a model never saw: nobody is accused wrongly. */
const HARM_PRECISION = 0.935;
const LEAST_PRECISION = 0.85;

/** A sum over the examples for each feature. */
function sumOf(examples: readonly Prepared[], of: (value: number) => number): Float64Array {
  const sums = new Float64Array(BUCKETS);
  for (const { features } of examples)
    for (const [i, bucket] of features.buckets.entries())
      sums[bucket] = (sums[bucket] as number) + of(features.values[i] as number);
  return sums;
}

/** Drops rare features from every example. */
function withoutRare(examples: readonly Prepared[], counts: Float64Array, least: number): Prepared[] {
  return examples.map((example) => {
    const { buckets, values } = example.features;
    const kept = [...buckets.keys()].filter((i) => (counts[buckets[i] ?? 0] ?? 0) >= least);
    return {
      ...example,
      features: {
        buckets: Int32Array.from(kept, (i) => buckets[i] ?? 0),
        values: Float64Array.from(kept, (i) => values[i] ?? 0),
        places: new Int32Array(0),
        runs: 0,
      },
    };
  });
}

interface Scored {
  readonly score: number;
  readonly holds: boolean;
}

/** Where a label could begin to count, and what it would then get right, wrong and as F1. */
interface Cut {
  readonly threshold: number;
  readonly right: number;
  readonly wrong: number;
  readonly f1: number;
}

const NEVER: Cut = { threshold: 0.99, right: 0, wrong: 0, f1: 0 };

function cutsOf(scored: readonly Scored[]): Cut[] {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const total = sorted.filter(({ holds }) => holds).length;
  let right = 0;
  return sorted.map(({ score, holds }, i) => {
    if (holds) right++;
    const wrong = i + 1 - right;
    const { f1 } = figures({ right, wrong, missed: total - right });
    return { threshold: (score + (sorted[i + 1]?.score ?? 0)) / 2, right, wrong, f1 };
  });
}

const precisionOf = ({ right, wrong }: { right: number; wrong: number }): number =>
  figures({ right, wrong, missed: 0 }).precision;

/** The cut worth most, where each wrong one for every example that holds takes `price` off the F1. */
function bestCut(cuts: readonly Cut[], price = 0, leastPrecision = 0): Cut {
  const total = cuts.at(-1)?.right ?? 0;
  const worth = ({ f1, wrong }: Cut) => f1 - (price * wrong) / Math.max(1, total);
  return cuts
    .filter((cut) => precisionOf(cut) >= leastPrecision)
    .reduce((best, cut) => (worth(cut) > worth(best) ? cut : best), NEVER);
}

const HALVINGS = 30;

/** The lowest price for whom is accused wrongly at which the best cuts of all harms together are right often enough. */
function priceOfAccusing(harms: readonly (readonly Cut[])[]): number {
  const isPrecise = (price: number) => {
    const chosen = harms.map((cuts) => bestCut(cuts, price, LEAST_PRECISION));
    const sum = (of: (cut: Cut) => number) => chosen.reduce((total, cut) => total + of(cut), 0);
    return (
      precisionOf({ right: sum(({ right }) => right), wrong: sum(({ wrong }) => wrong) }) >= HARM_PRECISION
    );
  };
  let [low, high] = [0, 100];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (isPrecise(middle)) high = middle;
    else low = middle;
  }
  return high;
}

const isHarm = (label: string): boolean => (HARM_ACTS as readonly string[]).includes(label);

/** What is decided on top of a model: from which probability on each label counts, and what hears the labels in it. */
interface Decision {
  readonly thresholds: readonly number[];
  readonly stack: Stack | null;
}

const undecided = (labels: number): Decision => ({ thresholds: new Array(labels).fill(0), stack: null });

/** A trained model as it will be used: with the features it is shipped with, in the steps they are shipped in. */
function packed(
  examples: readonly Prepared[],
  trained: Trained,
  kind: CorpusKind,
  { thresholds, stack }: Decision,
): PackedModel {
  const masses = sumOf(examples, (value) => value * value);
  const light = lightened(trained, masses, MOST_FEATURES[kind]);
  return packModel(LABELS[kind], light, thresholds, masses, STEPS[kind], stack);
}

const foldsOf = (examples: readonly Prepared[]): number[] => {
  const batches = [...new Set(examples.map(({ line }) => line.batch))].sort();
  return examples.map(({ line }) => batches.indexOf(line.batch) % FOLDS);
};

/** For each fold what `score` makes of the examples in it, given those outside; in the order of the examples. */
function outOfFold<T, S>(
  all: readonly T[],
  folds: readonly number[],
  score: (seen: T[], held: T[]) => S[],
): S[] {
  const scores: S[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = [...all.keys()].filter((i) => folds[i] === fold);
    const seen = all.filter((_, i) => folds[i] !== fold);
    const found = score(
      seen,
      held.map((i) => all[i] as T),
    );
    for (const [k, i] of held.entries()) scores[i] = found[k] as S;
  }
  return scores;
}

/** What a model that never saw its batch makes of each example. */
const seenBefore = (examples: readonly Prepared[], folds: readonly number[]): Seen[] =>
  outOfFold(examples, folds, (seen, held) => {
    const labels = LABELS.acts.length;
    const model = unpackModel(packed(seen, train(seen, labels), 'acts', undecided(labels)));
    return held.map((each) => ({
      inputs: inputsOf(probabilitiesOf(model, each.features)),
      labels: each.labels,
    }));
  });

/** How acts are heard in what the model makes of a line, and from which probability on each counts. */
function decisionOf(examples: readonly Prepared[]): Decision {
  const labels = LABELS.acts.length;
  const folds = foldsOf(examples);
  const all = seenBefore(examples, folds);
  const scores = outOfFold(all, folds, (seen, held) => {
    const stack = fitStack(seen, labels);
    return held.map(({ inputs }) => stacked(stack, inputs).map(logistic));
  });
  const cuts = LABELS.acts.map((_, index) =>
    cutsOf(all.map((each, i) => ({ score: scores[i]?.[index] ?? 0, holds: each.labels.includes(index) }))),
  );
  const price = priceOfAccusing(cuts.filter((_, index) => isHarm(LABELS.acts[index] ?? '')));
  const thresholds = LABELS.acts.map((label, index) => {
    const own = cuts[index] ?? [];
    return (isHarm(label) ? bestCut(own, price, LEAST_PRECISION) : bestCut(own)).threshold;
  });
  return { thresholds, stack: fitStack(all, labels) };
}

const isTraining = ({ batch }: CorpusLine): boolean => !isKeptApart(batch);

/** Trains the model of one language and kind on everything but the batches kept apart. */
export function fitModel(lines: readonly CorpusLine[], lang: Lang, kind: CorpusKind): PackedModel {
  const own = lines.filter(isTraining);
  const prepared = prepare([...own, ...hastyCopies(own, lang)], lang, kind);
  const examples = withoutRare(
    prepared,
    sumOf(prepared, () => 1),
    LEAST_EXAMPLES[lang][kind],
  );
  const labels = LABELS[kind].length;
  const trained = trainTogether(examples, labels, SEEDS);
  // Questions have the one likeliest topic; only acts are held against a threshold each.
  return packed(examples, trained, kind, kind === 'topics' ? undecided(labels) : decisionOf(examples));
}
