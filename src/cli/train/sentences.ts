import { softmax, type Trained } from '../../core/analysis/model/linear.ts';
import { type Example, scoresOf } from '../../core/analysis/model/train.ts';
import type { Prepared } from './examples.ts';

/** Share of what a sentence may do, of its line's labels or nothing, from which on it does it. */
const SHARE = 0.3;

/** What each sentence does of what its line does: each label goes to one at least, and a sentence may do nothing. */
function shared(labels: readonly number[], likely: readonly Float64Array[]): number[][] {
  const owned = likely.map((probabilities) => {
    const of = (label: number) => probabilities[label] ?? 0;
    const sum = labels.reduce((total, label) => total + of(label), probabilities.at(-1) ?? 0);
    return labels.filter((label) => of(label) >= SHARE * sum);
  });
  for (const label of labels.filter((each) => !owned.some((own) => own.includes(each)))) {
    const best = likely.reduce(
      (found, each, i) => ((each[label] ?? 0) > (likely[found]?.[label] ?? 0) ? i : found),
      0,
    );
    owned[best]?.push(label);
  }
  return owned;
}

/**
 * The sentences of lines that have several, as examples of their own: a line is labelled as a whole, a reply is read
 * sentence by sentence. Which sentence does what is what a model of the whole lines holds likeliest (multiple-instance
 * learning, Dietterich et al. 1997).
 */
export function sentencesOf(examples: readonly Prepared[], model: Trained): Example[] {
  return examples
    .filter(({ parts }) => parts.length > 1)
    .flatMap(({ parts, labels }) => {
      const likely = parts.map((features) => softmax(scoresOf(model, features)));
      return shared(labels, likely).map((own, i) => ({
        features: parts[i] ?? {
          buckets: new Int32Array(0),
          values: new Float64Array(0),
          places: new Int32Array(0),
        },
        labels: own,
      }));
    });
}
