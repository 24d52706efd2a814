import type { Sentence } from '../language/sentence.ts';
import { type Act, HARM_ACTS, QUESTION_ACTS } from '../shared/acts.ts';
import type { Lang } from '../shared/lang.ts';
import { logistic } from './model/linear.ts';
import type { Found } from './resolve.ts';

const HARM: ReadonlySet<Act> = new Set(HARM_ACTS);
const QUESTIONS: ReadonlySet<Act> = new Set(QUESTION_ACTS);
/** How far below its threshold, in log-odds, an act is still nearly heard. */
const NEAR = 1.1;
/** What a stock phrase only pretends; between the two there is no nearly. */
const PRETENDED: ReadonlySet<Act> = new Set<Act>([
  'thank',
  'close',
  'apologise',
  'reassure',
  'acknowledge-feeling',
  'validate',
  'own',
]);

/** What can be told without a word for those who talk. */
const OF_THINGS: ReadonlySet<Act> = new Set<Act>(['inform', 'benefit', 'propose', 'commit-time']);
/** Those who talk: whoever speaks of nobody is not nearly kind to anybody. */
const TALKERS: Readonly<Record<Lang, RegExp>> = {
  zh: /[您你亲我咱谁]/,
  en: /\b(?:you|your|yours|i|me|my|we|us|our|any(?:one|body)|no(?: one|body))\b/,
};

/** Who hopes for something or wishes it is courteous; that alone comforts nobody. */
const WISH: Readonly<Record<Lang, RegExp>> = {
  zh: /^(?:祝|希望|愿|但愿)/,
  en: /^(?:(?:i|we) )?(?:do |just )?(?:hope|wish|trust)\b|^hoping\b/,
};
const WARMTH: ReadonlySet<Act> = new Set<Act>(['reassure', 'acknowledge-feeling', 'validate']);

const isNear = (act: Act, decided: Found): boolean => {
  if (HARM.has(act) || decided.has(act)) return false;
  if (decided.has('canned') && PRETENDED.has(act)) return false;
  return !QUESTIONS.has(act) || [...decided.keys()].some((other) => QUESTIONS.has(other));
};

/**
 * Acts that missed being heard by little, with a confidence below a half: other words for the same thing are heard
 * now on this side of a threshold, now on that. They decide nothing. Nothing is nearly kind beside a harm, and only
 * questions are nearly questions. The whole sentence is the evidence.
 */
export function nearlyHeard(
  { text, own, lang }: Sentence,
  decided: Found,
  labels: readonly Act[],
  above: Float64Array,
): Found {
  const nearly: Found = new Map();
  if ([...decided.keys()].some((act) => HARM.has(act) && act !== 'canned')) return nearly;
  for (let label = 0; label < labels.length; label++) {
    const distance = above[label] as number;
    if (distance <= -NEAR || distance > 0) continue;
    const act = labels[label] as Act;
    if (!isNear(act, decided) || (WARMTH.has(act) && WISH[lang].test(own))) continue;
    if (OF_THINGS.has(act) || TALKERS[lang].test(own))
      nearly.set(act, { confidence: logistic(distance), evidence: [[0, text.length]] });
  }
  return nearly;
}
