import { BUCKETS } from '../../core/analysis/model/features.ts';
import { type Trained, train } from '../../core/analysis/model/train.ts';
import { HARM_ACTS } from '../../core/shared/acts.ts';
import type { Lang } from '../../core/shared/lang.ts';
import { type CorpusKind, type CorpusLine, KEPT_APART, LABELS } from './corpus.ts';
import { type Prepared, prepare } from './examples.ts';
import { figures, type Tally } from './measure.ts';
import { hastyCopies } from './noise.ts';

const SETTINGS = { epochs: 14, rate: 0.15, penalty: 1e-4, balance: 0.5 };
const FOLDS = 4;

/** Scores of every label for an example, before the logistic. */
export function scoreAll(
  { weights, biases }: Trained,
  { features: { buckets, values } }: Prepared,
): number[] {
  return weights.map((row, label) => {
    let sum = biases[label] ?? 0;
    for (let i = 0; i < buckets.length; i++) sum += (row[buckets[i] ?? 0] ?? 0) * (values[i] ?? 0);
    return sum;
  });
}

/** Features seen in fewer examples say more about the corpus than about the language. */
const LEAST_EXAMPLES = 3;

/** Drops rare features from every example. */
function withoutRare(examples: readonly Prepared[]): Prepared[] {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const bucket of features.buckets) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  return examples.map((example) => {
    const { buckets, values, places } = example.features;
    const kept = [...buckets.keys()].filter((i) => (counts.get(buckets[i] ?? 0) ?? 0) >= LEAST_EXAMPLES);
    return {
      ...example,
      features: {
        buckets: Int32Array.from(kept, (i) => buckets[i] ?? 0),
        values: Float64Array.from(kept, (i) => values[i] ?? 0),
        places: kept.map((i) => places[i] ?? [0, 0]),
      },
    };
  });
}

/** Weights shipped per label. */
const KEPT_WEIGHTS = 1200;

/** The buckets that matter most to each label: strong weights on what is seen often. */
function strongest({ weights }: Trained, examples: readonly Prepared[]): Uint8Array[] {
  const counts = new Float64Array(BUCKETS);
  for (const { features } of examples)
    for (const bucket of features.buckets) counts[bucket] = (counts[bucket] ?? 0) + 1;
  return weights.map((row) => {
    const worth = row.map((weight, bucket) => Math.abs(weight) * Math.sqrt(counts[bucket] ?? 0));
    const limit =
      worth
        .slice()
        .sort()
        .at(-KEPT_WEIGHTS - 1) ?? 0;
    return Uint8Array.from(worth, (each) => (each > limit ? 1 : 0));
  });
}

/** Trains, keeps the weights that matter, and trains those again. */
function trainSmall(examples: readonly Prepared[], labels: number): Trained {
  return train(examples, labels, SETTINGS, strongest(train(examples, labels, SETTINGS), examples));
}

interface Scored {
  readonly score: number;
  readonly holds: boolean;
}

/** The score from which a label counts: best F1, and for harm the best F1 among those precise enough. */
function bestThreshold(scored: readonly Scored[], leastPrecision: number): number {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const total = sorted.filter(({ holds }) => holds).length;
  let best = { threshold: 3, f1: -1 };
  let right = 0;
  for (const [i, { score, holds }] of sorted.entries()) {
    if (holds) right++;
    const tallied: Tally = { right, wrong: i + 1 - right, missed: total - right };
    const { f1, precision } = figures(tallied);
    const next = sorted[i + 1]?.score ?? score - 1;
    if (f1 > best.f1 && precision >= leastPrecision) best = { threshold: (score + next) / 2, f1 };
  }
  return best.threshold;
}

const isHarm = (label: string): boolean => (HARM_ACTS as readonly string[]).includes(label);

/** Scores each training example by a model that never saw its batch. */
function outOfFold(examples: readonly Prepared[], labels: number): number[][] {
  const batches = [...new Set(examples.map(({ line }) => line.batch))].sort();
  const scores = new Map<Prepared, number[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = new Set(batches.filter((_, i) => i % FOLDS === fold));
    const model = trainSmall(
      examples.filter(({ line }) => !held.has(line.batch)),
      labels,
    );
    for (const example of examples)
      if (held.has(example.line.batch)) scores.set(example, scoreAll(model, example));
  }
  return examples.map((example) => scores.get(example) ?? []);
}

export interface Fitted extends Trained {
  readonly labels: readonly string[];
  readonly thresholds: readonly number[];
}

const isTraining = ({ batch }: CorpusLine): boolean => !KEPT_APART.includes(batch);

/** Trains the model of one language and kind on everything but the batches kept apart. */
export function fitModel(lines: readonly CorpusLine[], lang: Lang, kind: CorpusKind): Fitted {
  const labels = LABELS[kind];
  const own = lines.filter(isTraining);
  const examples = withoutRare(prepare([...own, ...hastyCopies(own, lang)], lang, kind));
  const scores = outOfFold(examples, labels.length);
  const thresholds = labels.map((label, index) => {
    const scored = examples.map(({ labels: gold }, i) => ({
      score: scores[i]?.[index] ?? -9,
      holds: gold.includes(index),
    }));
    return bestThreshold(scored, isHarm(label) ? 0.9 : 0);
  });
  return { ...trainSmall(examples, labels.length), labels, thresholds };
}
