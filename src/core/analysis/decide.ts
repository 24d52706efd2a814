import type { Sentence } from '../language/sentence.ts';
import { type Act, HARM_ACTS, QUESTION_ACTS } from '../shared/acts.ts';
import { wordsFor } from './model/evidence.ts';
import { featuresOf } from './model/features.ts';
import { logistic, scoresOf } from './model/linear.ts';
import { modelOf } from './model/models.ts';
import { classNames, ruleNames } from './model/names.ts';
import { type Found, resolveSentence } from './resolve.ts';
import type { Detection } from './types.ts';

const HARM: ReadonlySet<string> = new Set(HARM_ACTS);
/** How far above its threshold the model has to be to add an act that no rule found; more where it accuses. */
const ADD_MARGIN = 0.3;
const ACCUSE_MARGIN = 1.2;
/** How far below its threshold the model has to be to acquit somebody whom a rule accuses. */
const ACQUIT_MARGIN = 2.5;
/** Grammar owns the kind of a question: where a rule found one, the model names no other. */
const QUESTIONS: ReadonlySet<string> = new Set(QUESTION_ACTS);
/** A harm that only the model hears stays below what a critical item needs. */
const MODEL_HARM_CONFIDENCE = 0.6;

/**
 * What a sentence does: rules and the trained model together. What a rule finds stands, with the words that met the
 * rule; the model adds what no rule foresaw, with the words that weighed most, and acquits where a rule accuses
 * against everything else in the sentence.
 */
export function decideActs(sentence: Sentence, raw: Found): Found {
  const kept: Found = new Map(raw);
  resolveSentence(sentence, kept);
  const model = modelOf(sentence.lang, 'acts');
  const features = featuresOf(sentence, [...ruleNames(raw.keys(), kept.keys()), ...classNames(sentence)]);
  const scores = scoresOf(model, features);
  const decided: Found = new Map();
  const asks = [...kept.keys()].some((act) => QUESTIONS.has(act));
  for (const [label, name] of model.labels.entries()) {
    const act = name as Act;
    const above = (scores[label] ?? 0) - (model.thresholds[label] ?? 0);
    const ruled = kept.get(act);
    const harm = HARM.has(act);
    if (ruled !== undefined) {
      if (!harm || above > -ACQUIT_MARGIN) decided.set(act, ruled);
    } else if (above > (harm ? ACCUSE_MARGIN : ADD_MARGIN) && !(asks && QUESTIONS.has(act))) {
      decided.set(act, heard(act, above, wordsFor(model, features, label, sentence.text.length)));
    }
  }
  resolveSentence(sentence, decided);
  return decided;
}

const heard = (act: Act, above: number, evidence: Detection['evidence']): Detection => ({
  confidence: HARM.has(act) ? MODEL_HARM_CONFIDENCE : logistic(above),
  evidence,
});
