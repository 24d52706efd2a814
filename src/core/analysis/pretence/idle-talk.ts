import { countHan } from '../../language/script.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { Lang } from '../../shared/lang.ts';
import type { Hearing } from '../decide.ts';
import { ADDRESS, HANDLING, HOLLOW_ADDRESS, LIFE, TRADE } from './idle-words.ts';
import { WORLD } from './world-words.ts';

/** Neighbouring sentences that address nobody, measured together. */
export interface Run {
  readonly lang: Lang;
  readonly sentences: number[];
  text: string;
  words: number;
  grams: number;
  known: number;
  /** Sum of the probabilities that a sentence does nothing, each times its words. */
  idle: number;
}

/** Shorter runs say too little to be told from an answer, in characters (Chinese) and words. */
const SHORTEST: Readonly<Record<Lang, number>> = { zh: 18, en: 13 };
/** Words of a clause or two: what the measures are counted in. */
const PER: Readonly<Record<Lang, number>> = { zh: 20, en: 14 };

/** So many clauses say all there is to say. */
const LONGEST = 3;

/**
 * How much each measure speaks for idle talk: share of what the model never saw (in tenths), words of the trade, of
 * handling and of life a clause, the model's "nothing is done", figures a clause, and the length. Fitted by logistic
 * regression to 3,000 long lines of the corpus and to 80 stretches of idle talk.
 */
const WEIGHTS: Readonly<Record<Lang, readonly number[]>> = {
  zh: [-9.7, 2.1, -2.9, -2.3, 2.2, 4.8, -2.2, 6.7],
  en: [-8.9, 1.3, -3.6, -1.7, 2.4, 7.8, -3.8, 6.1],
};
/** From this log-odds on a run is idle talk: far enough for no honest reply to reach it by chance. */
const SURE = 1.2;
/** Beyond this not even feeling is shared with anybody. */
const BEYOND_DOUBT: Readonly<Record<Lang, number>> = { zh: 3, en: 12 };
/** Without a word of life it has to be this strange, in tenths the model never saw: gibberish, foreign verse. */
const STRANGE: Readonly<Record<Lang, number>> = { zh: 3.3, en: 6 };
const SURE_OF_ANYTHING = 7;

/** Figures are what facts are told in. */
const FIGURES = /\d+(?:[.:]\d+)?/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const wordsOf = ({ text, lang }: Sentence): number =>
  lang === 'zh' ? countHan(text) : text.split(/[^a-z']+/).filter((word) => word !== '').length;

/** A question is put to somebody, whether it says to whom or not. */
const addresses = ({ text, lang, mark }: Sentence): boolean =>
  mark === '?' || (ADDRESS[lang].test(text) && ADDRESS[lang].test(text.replace(HOLLOW_ADDRESS[lang], '')));

const emptyRun = (lang: Lang): Run => {
  const measured = { words: 0, grams: 0, known: 0, idle: 0 };
  return { lang, sentences: [], text: '', ...measured };
};

function extend(run: Run, sentence: Sentence, hearing: Hearing): void {
  const words = wordsOf(sentence);
  run.text += `${sentence.text} `;
  run.words += words;
  run.grams += hearing.grams;
  run.known += hearing.known;
  run.idle += words * hearing.idle;
}

/** What a run shows, in the order of the weights. */
export function measuresOf({ lang, text, words, grams, known, idle }: Run): number[] {
  const perClause = PER[lang] / words;
  return [
    1,
    10 * (1 - known / grams),
    count(text, TRADE[lang]) * perClause,
    count(text, HANDLING[lang]) * perClause,
    (count(text, LIFE[lang]) + count(text, WORLD[lang])) * perClause,
    idle / words,
    count(text, FIGURES) * perClause,
    Math.log(Math.min(LONGEST, 1 / perClause)),
  ];
}

/** The runs of sentences that address nobody and are long enough to be judged. */
export function runsOf(sentences: readonly Sentence[], hearings: readonly Hearing[]): Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  for (const [i, sentence] of sentences.entries()) {
    const hearing = hearings[i];
    if (hearing === undefined || addresses(sentence)) {
      open = undefined;
      continue;
    }
    if (open?.lang !== sentence.lang) {
      open = emptyRun(sentence.lang);
      runs.push(open);
    }
    open.sentences.push(i);
    extend(open, sentence, hearing);
  }
  return runs.filter(({ words, grams, lang }) => words >= SHORTEST[lang] && grams > 0);
}

/** Log-odds that a run is idle talk. */
function idlenessOf(run: Run): number {
  const measures = measuresOf(run);
  const idleness = measures.reduce((sum, measure, i) => sum + measure * (WEIGHTS[run.lang][i] ?? 0), 0);
  const isStrange = (measures[1] ?? 0) >= STRANGE[run.lang] || idleness > SURE_OF_ANYTHING;
  return (measures[4] ?? 0) > 0 || isStrange ? idleness : -Infinity;
}

/**
 * How idle each sentence is as part of a stretch of talk about nothing in the shop and nobody in particular (the
 * writer's lunch, a poem, the days of the week): 0 not, 1 surely, 2 beyond doubt.
 */
export function findIdleTalk(sentences: readonly Sentence[], hearings: readonly Hearing[]): number[] {
  const idle = sentences.map(() => 0);
  for (const run of runsOf(sentences, hearings)) {
    const idleness = idlenessOf(run);
    for (const i of run.sentences) idle[i] = idleness > BEYOND_DOUBT[run.lang] ? 2 : idleness > SURE ? 1 : 0;
  }
  return idle;
}
