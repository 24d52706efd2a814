import type { Asked, ReplyAnalysis, SentenceAnalysis } from '../analysis/types.ts';
import { findMention, mentionsIn, type SpreadOptions } from '../language/mention.ts';
import { normalise } from '../language/normalise.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Mention } from '../scenario/v1/parts.ts';
import type { Fact, Point, Scenario } from '../scenario/v1/scenario.ts';
import type { Lang, Range } from '../shared/lang.ts';
import type { Topic } from '../shared/topics.ts';

/** A sentence that only asks tells nothing. */
const tells = (sentence: SentenceAnalysis): boolean => {
  const has = (...acts: string[]) => sentence.acts.some(({ act }) => acts.includes(act));
  return (
    !has('open-question', 'closed-question', 'choice-question') ||
    has('inform', 'benefit', 'propose', 'restate')
  );
};

/** Sentences that tell something and are no list of words. */
export function tellingViews(analysis: ReplyAnalysis): Sentence[] {
  return analysis.views.filter((_, index) => {
    const sentence = analysis.sentences[index];
    return sentence !== undefined && !sentence.soup && tells(sentence);
  });
}

/** Which of these a reply mentions, each with the first of the words that do. */
function mentioned<T extends { readonly id: string; readonly mention: Mention }>(
  items: readonly T[],
  views: readonly Sentence[],
  lang: Lang,
  options: SpreadOptions = {},
): { id: string; range: Range }[] {
  return items.flatMap(({ id, mention }) => {
    const ranges = mentionsIn(views, mention[lang], options);
    return ranges === null ? [] : [{ id, range: ranges[0] ?? [0, 0] }];
  });
}

/** Points told in these sentences; one that answers a fact counts once the customer has told that fact. */
export function pointsIn(
  views: readonly Sentence[],
  lang: Lang,
  points: readonly Point[],
  known: readonly string[],
): { point: string; range: Range }[] {
  const open = points.filter(({ answers }) => answers === undefined || known.includes(answers));
  return mentioned(open, views, lang).map(({ id, range }) => ({ point: id, range }));
}

/** Known facts that a reply gives back. */
export function restatedIn(
  analysis: ReplyAnalysis,
  facts: readonly Fact[],
  known: readonly string[],
): { fact: string; range: Range }[] {
  const views = analysis.views.filter((_, index) => analysis.sentences[index]?.soup === false);
  const told = facts.filter(({ id }) => known.includes(id));
  return mentioned(told, views, analysis.lang, { reported: true }).map(({ id, range }) => ({
    fact: id,
    range,
  }));
}

const bigrams = (text: string): Set<string> => {
  const plain = [...text.replace(/[\s,.?!;:'"]/g, '')];
  return new Set(plain.slice(1).map((char, i) => `${plain[i]}${char}`));
};

/** Dice coefficient of two sets of character pairs, 0 to 1. */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size);
}

const pairsOf = (text: string): Set<string> => bigrams(normalise(text).text);

/** The pairs of a scenario's example questions, worked out once. */
const known = new WeakMap<readonly string[], readonly ReadonlySet<string>[]>();

function pairsOfExamples(examples: readonly string[]): readonly ReadonlySet<string>[] {
  const pairs = known.get(examples) ?? examples.map(pairsOf);
  known.set(examples, pairs);
  return pairs;
}

const NONE: readonly string[] = [];
const ALIKE = 0.6;

/** From this confidence on a topic is clear. */
const CLEAR = 0.6;

const clearTopic = ({ topics }: Asked): Topic | undefined =>
  topics.find(({ confidence }) => confidence >= CLEAR)?.topic;

/**
 * Where the question clearly has a topic that some facts of the scenario are about, an example of another fact that only looks
 * like it ("do you have a … in mind") is another question.
 */
function aboutTopics(facts: readonly Fact[], asked: Asked): readonly Fact[] {
  const clear = clearTopic(asked);
  const about = facts.filter((fact) => fact.topics.some((topic) => topic === clear));
  return about.length > 0 ? about : facts;
}

/** Facts whose own words stand in the question: "will there be a laptop in it?" asks for the laptop's size. */
const byOwnWords = (facts: readonly Fact[], question: string, lang: Lang): string[] =>
  facts
    .filter(({ mention }) => findMention(question, mention[lang], { allowNegated: true }) !== null)
    .map(({ id }) => id);

/**
 * Facts whose example questions look like this one, likeliest first; where none does and no topic is clear, those
 * whose own words stand in it.
 */
export function factsAskedFor(
  asked: Asked,
  analysis: ReplyAnalysis,
  scenario: Scenario,
  lang: Lang,
): string[] {
  const { text } = normalise(analysis.text.slice(...asked.range));
  const question = bigrams(text);
  const alike = aboutTopics(scenario.facts, asked)
    .map(({ id, examples }) => ({
      id,
      alike: Math.max(
        0,
        ...pairsOfExamples(examples?.[lang] ?? NONE).map((example) => likeness(question, example)),
      ),
    }))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .map(({ id }) => id);
  return alike.length > 0 || clearTopic(asked) ? alike : byOwnWords(scenario.facts, text, lang);
}
