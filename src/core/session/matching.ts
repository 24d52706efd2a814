import type { Asked, ReplyAnalysis, SentenceAnalysis } from '../analysis/types.ts';
import { mentionsIn, type SpreadOptions } from '../language/mention.ts';
import { normalise } from '../language/normalise.ts';
import type { View } from '../language/sentence.ts';
import type { Mention } from '../scenario/v1/parts.ts';
import type { Fact, Point, Scenario } from '../scenario/v1/scenario.ts';
import type { Lang, Range } from '../shared/lang.ts';
import { rememberedByObject, rememberedByText } from '../shared/memo.ts';

/** A sentence that only asks tells nothing. */
const tells = (sentence: SentenceAnalysis): boolean => {
  const has = (...acts: string[]) => sentence.acts.some(({ act }) => acts.includes(act));
  return (
    !has('open-question', 'closed-question', 'choice-question') ||
    has('inform', 'benefit', 'propose', 'restate')
  );
};

/** Sentences that tell something and are no list of words. */
export const tellingViews = rememberedByObject(({ views, sentences }: ReplyAnalysis): readonly View[] =>
  views.filter((_, index) => {
    const sentence = sentences[index];
    return sentence !== undefined && !sentence.soup && tells(sentence);
  }),
);

/** Which of these a reply mentions, each with the first of the words that do. */
function mentioned<T extends { readonly id: string; readonly mention: Mention }>(
  items: readonly T[],
  views: readonly View[],
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
  views: readonly View[],
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

const pairsOf = rememberedByText(500, (text): ReadonlySet<string> => bigrams(normalise(text).text));

/** The pairs of a scenario's example questions. */
const pairsOfExamples = rememberedByObject((examples: readonly string[]) => examples.map(pairsOf));

const NONE: readonly string[] = [];
const ALIKE = 0.6;

/** Facts whose example questions look like a question in words, likeliest first. */
function factsLike(text: string, facts: readonly Fact[], lang: Lang): string[] {
  const question = pairsOf(text);
  return facts
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
}

const knownOf = rememberedByObject((facts: readonly Fact[]) => ({
  zh: rememberedByText(200, (text) => factsLike(text, facts, 'zh')),
  en: rememberedByText(200, (text) => factsLike(text, facts, 'en')),
}));

/** Facts whose example questions look like this one, likeliest first. */
export const factsAskedFor = (
  asked: Asked,
  analysis: ReplyAnalysis,
  scenario: Scenario,
  lang: Lang,
): readonly string[] => knownOf(scenario.facts)[lang](analysis.text.slice(...asked.range));
