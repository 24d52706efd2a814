import { BUCKETS } from '../../core/analysis/model/bag.ts';
import { probabilitiesOf, type Trained } from '../../core/analysis/model/linear.ts';
import { type PackedModel, packModel, unpackModel } from '../../core/analysis/model/packed.ts';
import { train, trainTogether } from '../../core/analysis/model/train.ts';
import { HARM_ACTS } from '../../core/shared/acts.ts';
import type { Lang } from '../../core/shared/lang.ts';
import { type CorpusKind, type CorpusLine, isKeptApart, LABELS } from './corpus.ts';
import { type Prepared, prepare } from './examples.ts';
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
const MOST_FEATURES: Readonly<Record<CorpusKind, number>> = { acts: 30_000, topics: 20_000 };
const STEPS: Readonly<Record<CorpusKind, number>> = { acts: 1.04, topics: 1 };
/** What a harm has to reach among the lines a model never saw: nobody is accused wrongly. */
const HARM_PRECISION = 0.94;

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

/** The probability from which a label counts: best F1 among those precise enough. */
function bestThreshold(scored: readonly Scored[], leastPrecision: number): number {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const total = sorted.filter(({ holds }) => holds).length;
  let best = { threshold: 0.99, f1: -1 };
  let right = 0;
  for (const [i, { score, holds }] of sorted.entries()) {
    if (holds) right++;
    const { f1, precision } = figures({ right, wrong: i + 1 - right, missed: total - right });
    const next = sorted[i + 1]?.score ?? 0;
    if (f1 > best.f1 && precision >= leastPrecision) best = { threshold: (score + next) / 2, f1 };
  }
  return best.threshold;
}

const isHarm = (label: string): boolean => (HARM_ACTS as readonly string[]).includes(label);

/** A trained model as it will be used: with the features it is shipped with, in the steps they are shipped in. */
function packed(
  examples: readonly Prepared[],
  trained: Trained,
  kind: CorpusKind,
  thresholds: readonly number[],
): PackedModel {
  const masses = sumOf(examples, (value) => value * value);
  const light = lightened(trained, masses, MOST_FEATURES[kind]);
  return packModel(LABELS[kind], light, thresholds, masses, STEPS[kind]);
}

/** Probabilities of each training example by a model that never saw its batch. */
function outOfFold(examples: readonly Prepared[]): Float64Array[] {
  const labels = LABELS.acts.length;
  const batches = [...new Set(examples.map(({ line }) => line.batch))].sort();
  const scores = new Map<Prepared, Float64Array>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = new Set(batches.filter((_, i) => i % FOLDS === fold));
    const seen = examples.filter(({ line }) => !held.has(line.batch));
    const none = LABELS.acts.map(() => 0);
    const model = unpackModel(packed(seen, train(seen, labels), 'acts', none));
    for (const example of examples)
      if (held.has(example.line.batch)) scores.set(example, probabilitiesOf(model, example.features));
  }
  return examples.map((example) => scores.get(example) ?? new Float64Array(labels));
}

/** From which probability on each act counts. */
function thresholdsOf(examples: readonly Prepared[]): number[] {
  const scores = outOfFold(examples);
  return LABELS.acts.map((label, index) => {
    const scored = examples.map(({ labels: gold }, i) => ({
      score: scores[i]?.[index] ?? 0,
      holds: gold.includes(index),
    }));
    return bestThreshold(scored, isHarm(label) ? HARM_PRECISION : 0);
  });
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
  const thresholds = kind === 'topics' ? LABELS.topics.map(() => 0) : thresholdsOf(examples);
  return packed(examples, trained, kind, thresholds);
}
