import { contextAt } from '../../core/analysis/context.ts';
import { featuresOf } from '../../core/analysis/model/features.ts';
import { contributions, probabilitiesOf } from '../../core/analysis/model/linear.ts';
import { modelOf } from '../../core/analysis/model/models.ts';
import { classNames, ruleNames } from '../../core/analysis/model/names.ts';
import { resolveSentence } from '../../core/analysis/resolve.ts';
import { runDetectors } from '../../core/analysis/rules.ts';
import { buildViews } from '../../core/language/view.ts';
import type { Lang } from '../../core/shared/lang.ts';

/** Why one class was preferred to another in a text. */
export interface Preference {
  /** Probability of the class that should have won less that of the one that did; the worst misses are near -1. */
  readonly gap: number;
  /** What spoke most for the wrong class: words of the text, or names of rules and word classes. */
  readonly causes: readonly string[];
}

const MOST = 5;

/**
 * Holds two classes of the act model against each other over the first sentence of a text. `null` as a class is
 * "none of them".
 */
export function preference(
  text: string,
  lang: Lang,
  right: string | null,
  wrong: string | null,
): Preference | null {
  const views = buildViews(text, lang);
  const [view] = views;
  if (view === undefined) return null;
  const raw = runDetectors(view.sentence, contextAt(views, 0));
  const kept = new Map(raw);
  resolveSentence(view, kept);
  const names = [...ruleNames(raw.keys(), kept.keys()), ...classNames(view)];
  const model = modelOf(lang, 'acts');
  const features = featuresOf(view, names);
  const classOf = (label: string | null) =>
    label === null ? model.labels.length : model.labels.indexOf(label);
  const [wanted, won] = [classOf(right), classOf(wrong)];
  const probabilities = probabilitiesOf(model, features);
  const [forRight, forWrong] = [contributions(model, features, wanted), contributions(model, features, won)];
  const grams = features.buckets.length - names.length - 2;
  const nameOf = (i: number) =>
    i >= grams
      ? `[${names[i - grams] ?? 'form'}]`
      : view.text.slice(features.places[2 * i], features.places[2 * i + 1]);
  const causes = [...forWrong.keys()]
    .map((i) => ({ name: nameOf(i), weight: (forWrong[i] ?? 0) - (forRight[i] ?? 0) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ name, weight }) => `${name} ${weight.toFixed(2)}`);
  return { gap: (probabilities[wanted] ?? 0) - (probabilities[won] ?? 0), causes };
}
