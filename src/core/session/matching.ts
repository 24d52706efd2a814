import type { Asked, ReplyAnalysis, SentenceAnalysis } from '../analysis/types.ts';
import { findMention, mentionsIn, mentionsInAnswer, type SpreadOptions } from '../language/mention.ts';
import { normalise } from '../language/normalise.ts';
import type { View } from '../language/sentence.ts';
import { isDue } from '../scenario/due.ts';
import type { Fact, Point, Scenario } from '../scenario/v1/scenario.ts';
import type { ToldPoint } from '../score/types.ts';
import type { Act } from '../shared/acts.ts';
import type { Lang, Range } from '../shared/lang.ts';
import { rememberedByObject, rememberedByText } from '../shared/memo.ts';
import { overlap } from '../shared/ranges.ts';
import { TOPICS, type Topic } from '../shared/topics.ts';

/** A sentence that only asks tells nothing. */
const tells = (sentence: SentenceAnalysis): boolean => {
  const has = (...acts: string[]) => sentence.acts.some(({ act }) => acts.includes(act));
  return (
    !has('open-question', 'closed-question', 'choice-question') ||
    has('inform', 'benefit', 'propose', 'restate')
  );
};

/** Neither a list of words nor small talk. */
const isMeant = (sentence: SentenceAnalysis | undefined): sentence is SentenceAnalysis =>
  sentence !== undefined && !sentence.soup && !sentence.aside;

/** Sentences that tell something and are neither a list of words nor small talk. */
export const tellingViews = rememberedByObject(({ views, sentences }: ReplyAnalysis): readonly View[] =>
  views.filter((_, index) => {
    const sentence = sentences[index];
    return isMeant(sentence) && tells(sentence);
  }),
);

/** Which of these a reply speaks of, each with the first of the words that do. */
const mentioned = <T extends { readonly id: string }>(
  items: readonly T[],
  find: (item: T) => Range[] | null,
): { id: string; range: Range }[] =>
  items.flatMap((item) => {
    const ranges = find(item);
    return ranges === null ? [] : [{ id: item.id, range: ranges[0] ?? [0, 0] }];
  });

/** Will be found out or told at another time. */
const LATER: readonly Act[] = ['check-first', 'follow-up', 'vague-promise', 'escalate'];

/** Telling sentences that answer here and now. */
const answeringViews = rememberedByObject((analysis: ReplyAnalysis): readonly View[] =>
  tellingViews(analysis).filter(
    ({ index }) => !analysis.sentences[index]?.acts.some(({ act }) => LATER.includes(act)),
  ),
);

/** What a reply answers. */
export interface Answered {
  /** Facts the customer has told. */
  readonly known: readonly string[];
  /** Points that settle a doubt they have raised. */
  readonly doubted: readonly string[];
  /** What they asked just before, normalised; empty where they asked nothing. */
  readonly question: string;
  /** What sentences say in other words than their own. */
  readonly implied?: NonNullable<SpreadOptions['implied']>;
  /** What it says against the shop's rules and pages: that tells nothing. */
  readonly untrue?: readonly Range[];
}

/**
 * Points told in these sentences, and those told before the customer said what they answer or raised a doubt that
 * they settle.
 */
export function pointsIn(
  analysis: ReplyAnalysis,
  points: readonly Point[],
  { known, doubted, question, implied, untrue = [] }: Answered,
): { told: ToldPoint[]; early: ToldPoint[] } {
  const { lang } = analysis;
  const options = implied === undefined ? {} : { implied };
  const ifTrue = (found: Range[] | null): Range[] | null =>
    found?.some((range) => untrue.some((each) => overlap(each, range))) ? null : found;
  const toldIn = ({ mention }: Point): Range[] | null =>
    ifTrue(mentionsIn(tellingViews(analysis), mention[lang], options)) ??
    (question === ''
      ? null
      : ifTrue(mentionsInAnswer(answeringViews(analysis), mention[lang], question, options)));
  const due = points.filter((point) => isDue(point, known, doubted));
  const toldOf = (some: readonly Point[]): ToldPoint[] =>
    mentioned(some, toldIn).map(({ id, range }) => ({ point: id, range }));
  return { told: toldOf(due), early: toldOf(points.filter((point) => !due.includes(point))) };
}

/** Known facts that a reply gives back. */
export function restatedIn(
  analysis: ReplyAnalysis,
  facts: readonly Fact[],
  known: readonly string[],
): { fact: string; range: Range }[] {
  const views = analysis.views.filter((_, index) => isMeant(analysis.sentences[index]));
  const told = facts.filter(({ id }) => known.includes(id));
  const givenBack = ({ mention }: Fact) => mentionsIn(views, mention[analysis.lang], { reported: true });
  return mentioned(told, givenBack).map(({ id, range }) => ({ fact: id, range }));
}

/** Words of talk for those that trainers write. */
const PLAINLY: readonly (readonly [RegExp, string])[] = [
  [/啥/g, '什么'],
  [/咋/g, '怎么'],
  [/[搁塞揣]/g, '装'],
  [/平常|平日|日常/g, '平时'],
  [/[呢呀啊嘛吧哈哦]/g, ''],
];

const bigrams = (text: string): Set<string> => {
  const written = PLAINLY.reduce((left, [said, meant]) => left.replace(said, meant), text);
  const plain = [...written.replace(/[\s,.?!;:'"]/g, '')];
  return new Set(plain.slice(1).map((char, i) => `${plain[i]}${char}`));
};

/** Dice coefficient of two sets of character pairs, 0 to 1. */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size);
}

const pairsOf = rememberedByText(500, (text): ReadonlySet<string> => bigrams(normalise(text).text));

/** The pairs of a scenario's example questions. */
const pairsOfExamples = rememberedByObject((examples: readonly string[]) => examples.map(pairsOf));

const NONE: readonly string[] = [];
const ALIKE = 0.6;
/** Where nothing tells what a question is about, the nearest example does, if it is so like and so much more than the next. */
const NEAR = 0.3;
const NEARER = 0.06;

/** From this confidence on a topic is clear. */
const CLEAR = 0.6;
/** From this one on no example decides that is only a little like the question. */
const HALF_CLEAR = 0.4;

const clearTopic = ({ topics }: Asked): Topic | undefined =>
  topics.find(({ confidence }) => confidence >= CLEAR)?.topic;

/**
 * Where the question clearly has a topic that some facts are about, an example of another fact that only looks like it
 * ("do you have a … in mind") is another question.
 */
function aboutTopic(facts: readonly Fact[], topic: Topic | undefined): readonly Fact[] {
  const about = facts.filter((fact) => fact.topics.some((each) => each === topic));
  return about.length > 0 ? about : facts;
}

/** Facts whose own words stand in the question: "will there be a laptop in it?" asks for the laptop's size. */
function byOwnWords(facts: readonly Fact[], question: string, lang: Lang): string[] {
  const { text } = normalise(question);
  return facts
    .filter(({ mention }) => findMention(text, mention[lang], { allowNegated: true }) !== null)
    .map(({ id }) => id);
}

/** How like a question the likest example of each fact is, the likest first. */
function factsByLikeness(text: string, facts: readonly Fact[], lang: Lang) {
  const question = pairsOf(text);
  return facts
    .map(({ id, examples }) => ({
      id,
      alike: Math.max(
        0,
        ...pairsOfExamples(examples?.[lang] ?? NONE).map((example) => likeness(question, example)),
      ),
    }))
    .sort((a, b) => b.alike - a.alike);
}

/** Facts whose example questions look like a question in words, likeliest first. */
const factsLike = (text: string, facts: readonly Fact[], lang: Lang): string[] =>
  factsByLikeness(text, facts, lang)
    .filter(({ alike }) => alike >= ALIKE)
    .map(({ id }) => id);

/** The one fact with an example that is nearer to a question than those of any other. */
function factNearest(text: string, facts: readonly Fact[], lang: Lang): string[] {
  const [first, second] = factsByLikeness(text, facts, lang);
  const isNearest =
    first !== undefined && first.alike >= NEAR && first.alike - (second?.alike ?? 0) >= NEARER;
  return isNearest ? [first.id] : [];
}

type Finder = (text: string) => readonly string[];

/** The two ways of finding facts, with what was found for a question remembered. */
const findersOf = rememberedByObject((facts: readonly Fact[]) => {
  const about = rememberedByText(TOPICS.length + 1, (topic) => {
    const some = aboutTopic(facts, topic as Topic);
    const like = (lang: Lang): Finder => rememberedByText(200, (text) => factsLike(text, some, lang));
    return { zh: like('zh'), en: like('en') };
  });
  const own = (lang: Lang): Finder => rememberedByText(200, (text) => byOwnWords(facts, text, lang));
  // English questions share too many letters, whatever they ask.
  const nearest: Finder = rememberedByText(200, (text) => factNearest(text, facts, 'zh'));
  return { about, own: { zh: own('zh'), en: own('en') }, nearest: { zh: nearest, en: () => NONE } };
});

/**
 * Facts whose example questions look like this one, likeliest first; where none does and no topic is clear, those
 * whose own words stand in it, or else, in Chinese, the one whose examples are nearest.
 */
export function factsAskedFor(
  asked: Asked,
  analysis: ReplyAnalysis,
  scenario: Scenario,
  lang: Lang,
): readonly string[] {
  const { about, own, nearest } = findersOf(scenario.facts);
  const question = analysis.text.slice(...asked.range);
  const topic = clearTopic(asked);
  const alike = about(topic ?? '')[lang](question);
  if (alike.length > 0 || topic !== undefined) return alike;
  const named = own[lang](question);
  return named.length > 0 || (asked.topics[0]?.confidence ?? 0) >= HALF_CLEAR
    ? named
    : nearest[lang](question);
}
