import type { Sentence } from '../language/sentence.ts';
import { type Act, CONTEMPT_ACTS, HARM_ACTS, QUESTION_ACTS } from '../shared/acts.ts';
import { asksWhatElse, isBelied } from './ground.ts';
import { wordsFor } from './model/evidence.ts';
import { type Features, featuresOf } from './model/features.ts';
import {
  aboveThresholds,
  knownOf,
  type LinearModel,
  logistic,
  logOddsOf,
  probabilitiesOf,
} from './model/linear.ts';
import { modelOf } from './model/models.ts';
import { classNames, ruleNames } from './model/names.ts';
import { nearlyHeard } from './nearly.ts';
import { namesTrade } from './pretence/small-talk.ts';
import { COURTESY, clauseEnds, type Found, inOneClause, MIN_CONFIDENCE, resolveSentence } from './resolve.ts';

const HARM: ReadonlySet<Act> = new Set(HARM_ACTS);
const QUESTIONS: ReadonlySet<Act> = new Set(QUESTION_ACTS);
/** A harm that only the model hears is believed from 0.5 to 0.6: below what a critical item needs. */
const SUSPICION = 0.2;
/**
 * How far below its threshold the model may be, in log-odds, for a rule to stand against it. Fixed forms and words of
 * feeling are read more surely by rules wherever people talk; the rest leans on the model.
 */
const RULE_MARGIN = 0.5;
const OWN_MARGINS: Partial<Record<Act, number>> = {
  apologise: 6,
  validate: 9,
  'acknowledge-feeling': 9,
  reassure: 4,
  inform: 1,
  restate: 1,
  propose: 0.7,
  'explain-cause': 0.7,
};
/** Words of feeling in talk of parcels and refunds, which the model knows best: rules need stand against it less. */
const TRADE_MARGIN = 0.5;
const FELT: ReadonlySet<Act> = new Set<Act>(['validate', 'acknowledge-feeling', 'reassure']);
/** How far above it has to be where grammar should have seen the act. */
const GRAMMAR_MARGIN = 0.7;
/**
 * A sentence that is a question by its form is one unless all kinds of question together are less likely than this;
 * more where the model clearly hears something else ("can't you read?", "whether it fits I'll have to look up"), and
 * where it knows the ground.
 */
const LEAST_QUESTION = 0.05;
const LEAST_BESIDE = 0.1;
const LEAST_ON_TRADE = 0.15;
const CLEARLY = 3;
/** What neighbours can take from an act, in log-odds: other talk around a sentence makes it little less what it is. */
const MOST_TAKEN = 0.5;
/** How far below its threshold, in log-odds, a harm still stands that a rule heard as well. */
const RULED_HARM = 0.3;
/** How far below its threshold, in log-odds, the likeliest of all acts stands where nothing else is heard. */
const LAST_RESORT = 0.5;
/** Share of the likeliest kind of question that another needs to stand beside it. */
const BEHIND = 0.5;

interface Heard {
  readonly model: LinearModel;
  readonly features: Features;
  readonly probabilities: Float64Array;
  /** What the rules found, after they were held against each other. */
  readonly ruled: Found;
  /** By label: log-odds above the threshold. */
  readonly above: Float64Array;
  readonly named: boolean;
  /** It speaks of what shops sell, send or mend. */
  readonly onTrade: boolean;
}

/** What the model hears in a sentence beside the acts that are decided. */
export interface Hearing {
  /** Log-odds that the sentence mocks or belittles. */
  readonly contempt: number;
  /** Which of the two it would rather be. */
  readonly scorn: 'rude' | 'dismiss';
  /** Probability that it does nothing at all. */
  readonly idle: number;
  /** How many words, or characters, and pairs of them it shows, and how many the model knows. */
  readonly grams: number;
  readonly known: number;
}

/** What was decided, what was nearly, and what else was heard. */
export interface Decided {
  readonly found: Found;
  readonly nearly: Found;
  /** Acts that neither a rule nor the model hears in the sentence alone. */
  readonly lent: ReadonlySet<Act>;
  readonly hearing: Hearing;
}

const SCORN: readonly Act[] = ['rude', 'dismiss'];

function hearingOf(heard: Heard): Hearing {
  const { model, features, probabilities } = heard;
  return {
    contempt: logOddsOf(probabilityOf(heard, SCORN)),
    scorn: probabilityOf(heard, ['dismiss']) > probabilityOf(heard, ['rude']) ? 'dismiss' : 'rude',
    idle: probabilities.at(-1) ?? 0,
    grams: features.runs,
    known: knownOf(model, features),
  };
}

/**
 * What a sentence does. The trained model decides, from the words and from what the rules found in them; grammar
 * says whether there is a question, and a rule stands where the model is not clearly against it. Where a rule found
 * the act its words are the evidence, else those that weighed most. `named` says that the customer is called by a name
 * that is really theirs; `together` is what the model hears in the sentence and its neighbours as one.
 */
export function decideActs(
  sentence: Sentence,
  raw: Found,
  named: boolean,
  together: Float64Array | null = null,
): Decided {
  const ruled: Found = new Map(raw);
  resolveSentence(sentence, ruled);
  const model = modelOf(sentence.lang, 'acts');
  const features = featuresOf(sentence, [...ruleNames(raw.keys(), ruled.keys()), ...classNames(sentence)]);
  const probabilities = probabilitiesOf(model, features);
  const alone = aboveThresholds(model, probabilities);
  const above = between(model, alone, together, ruled);
  const onTrade = namesTrade(sentence.own, sentence.lang);
  const heard: Heard = { model, features, probabilities, ruled, above, named, onTrade };
  const asked = decidedQuestions(heard);
  const decided: Found = new Map();
  const decide = (act: Act, label: number, confidence: number) =>
    decided.set(act, {
      confidence,
      evidence: ruled.get(act)?.evidence ?? wordsFor(model, features, label, sentence.text.length),
    });
  for (let label = 0; label < model.labels.length; label++) {
    const act = model.labels[label] as Act;
    if (QUESTIONS.has(act) ? asked.has(act) : stands(heard, sentence, act, label))
      decide(act, label, confidenceOf(heard, act, label));
  }
  for (const act of decided.keys()) if (givesWay(heard, sentence, decided, act)) decided.delete(act);
  const foremost = decided.size === 0 && !asksWhatElse(sentence) ? foremostOf(heard) : null;
  if (foremost !== null) decide(model.labels[foremost] as Act, foremost, MIN_CONFIDENCE);
  const nearly = nearlyHeard(sentence, decided, model.labels as readonly Act[], above);
  resolveSentence(sentence, decided);
  dropRhetoric(decided);
  const isLent = (act: Act): boolean =>
    !ruled.has(act) && !asked.has(act) && (alone[model.labels.indexOf(act)] ?? 0) <= 0;
  const lent = new Set(together === null ? [] : [...decided.keys()].filter(isLent));
  return { found: decided, nearly, lent, hearing: hearingOf(heard) };
}

/** "Can't you read?" wants no answer. */
function dropRhetoric(decided: Found): void {
  if (!CONTEMPT_ACTS.some((act) => decided.has(act))) return;
  for (const act of QUESTIONS) decided.delete(act);
}

/**
 * Half of what is heard alone and half of what is heard together, which takes little away. A harm is heard alone, so that
 * kind sentences around it hide nothing, and so is a goodbye in so many words.
 */
const between = (
  { labels }: LinearModel,
  alone: Float64Array,
  together: Float64Array | null,
  ruled: Found,
): Float64Array =>
  together === null
    ? alone
    : alone.map((above, label) =>
        HARM.has(labels[label] as Act) || (labels[label] === 'close' && ruled.has('close'))
          ? above
          : Math.max(above - MOST_TAKEN, (above + (together[label] ?? above)) / 2),
      );

const isHeard = (heard: Heard, act: Act): boolean => aboveOf(heard, act) > 0;

/** Whether an act that is no question stands. */
const stands = (heard: Heard, sentence: Sentence, act: Act, label: number): boolean =>
  isLoud(heard, act, label) && !isBelied(act, sentence, heard.ruled.has(act));

/** Whether model and rules together hear an act clearly enough. */
function isLoud(heard: Heard, act: Act, label: number): boolean {
  const above = heard.above[label] ?? -1;
  if (HARM.has(act)) return above > (heard.ruled.has(act) ? -RULED_HARM : 0);
  if (!heard.ruled.has(act)) return above > (act === 'apologise' ? GRAMMAR_MARGIN : 0);
  if (act === 'personalise' && heard.named) return true;
  if (above <= 0 && isMocking(heard)) return false;
  if (act === 'apologise' && isHeard(heard, 'canned')) return above > 0;
  if (heard.onTrade && FELT.has(act)) return above > -TRADE_MARGIN;
  return above > -(OWN_MARGINS[act] ?? RULE_MARGIN);
}

/** Kind words that the model hears as contempt are not meant kindly. */
const isMocking = (heard: Heard): boolean =>
  isHeard(heard, 'rude') || isHeard(heard, 'dismiss') || isHeard(heard, 'blame');

/** What rules hear surely enough to stand beside what the model hears; they alone know what the customer said. */
const FIRM: ReadonlySet<Act> = new Set<Act>([...HARM, ...QUESTIONS, 'apologise', 'reassure', 'restate']);

/** How much surer, in log-odds above the thresholds, the model has to be of the other act. */
const FAR = 0.6;

/** Whether an act that only a rule hears is set in a clause of which the model hears something else. */
function givesWay(heard: Heard, { text }: Sentence, decided: Found, act: Act): boolean {
  const own = decided.get(act);
  if (own === undefined || FIRM.has(act) || isHeard(heard, act)) return false;
  if (act === 'personalise' && heard.named) return false;
  const ends = clauseEnds(text);
  return [...decided].some(
    ([other, detection]) =>
      other !== act &&
      !COURTESY.has(other) &&
      isHeard(heard, other) &&
      aboveOf(heard, other) - aboveOf(heard, act) > FAR &&
      inOneClause(ends, own, detection),
  );
}

/** What is never the last resort: what has a form of its own, what accuses, and comfort, which flat words are near to. */
const NO_RESORT: ReadonlySet<Act> = new Set<Act>([...HARM, ...QUESTIONS, 'reassure']);

/** The label likelier than every other and than nothing, if it is nearly heard. */
function foremostOf({ model, probabilities, above }: Heard): number | null {
  let best = 0;
  for (let i = 1; i < probabilities.length; i++)
    if ((probabilities[i] as number) > (probabilities[best] as number)) best = i;
  const act = model.labels[best] as Act | undefined;
  if (act === undefined || NO_RESORT.has(act)) return null;
  return (above[best] as number) > -LAST_RESORT ? best : null;
}

/** Grammar says whether something is asked and how openly; the model hears what else a question is for. */
function decidedQuestions(heard: Heard): ReadonlySet<Act> {
  const likely = likeliest(heard);
  const byForm = QUESTION_ACTS.filter((act) => heard.ruled.has(act));
  if (byForm.length === 0) return new Set(likely.filter((act) => aboveOf(heard, act) > GRAMMAR_MARGIN));
  const checks = likely.filter((act) => act !== 'open-question' && act !== 'closed-question');
  if (checks.length > 0) return new Set([...checks, ...byForm.filter((act) => act === 'open-question')]);
  return new Set(likely.length > 0 || isQuestion(heard) ? byForm : []);
}

function isQuestion(heard: Heard): boolean {
  const clear = heard.model.labels.some(
    (act, label) => !QUESTIONS.has(act as Act) && (heard.above[label] ?? -1) > CLEARLY,
  );
  const least = heard.onTrade ? LEAST_ON_TRADE : clear ? LEAST_BESIDE : LEAST_QUESTION;
  return probabilityOf(heard, QUESTION_ACTS) > least;
}

/** Kinds of question above their thresholds, without those far behind the likeliest: they are heard in its words. */
function likeliest(heard: Heard): Act[] {
  const asked = QUESTION_ACTS.filter(
    (act) => aboveOf(heard, act) > (act === 'invite-feedback' ? GRAMMAR_MARGIN : 0),
  );
  const best = Math.max(...asked.map((act) => probabilityOf(heard, [act])));
  return asked.filter((act) => probabilityOf(heard, [act]) >= best * BEHIND);
}

const aboveOf = ({ model, above }: Heard, act: Act): number => above[model.labels.indexOf(act)] ?? -1;

const probabilityOf = ({ model, probabilities }: Heard, acts: readonly Act[]): number =>
  acts.reduce((sum, act) => sum + (probabilities[model.labels.indexOf(act)] ?? 0), 0);

function confidenceOf({ above, ruled }: Heard, act: Act, label: number): number {
  const confidence = logistic(above[label] ?? 0);
  const rule = ruled.get(act)?.confidence;
  if (rule !== undefined) return Math.max(rule, confidence);
  return HARM.has(act) ? 0.5 + (confidence - 0.5) * SUSPICION : confidence;
}
