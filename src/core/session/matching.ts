import type { Asked, ReplyAnalysis, SentenceAnalysis } from '../analysis/types.ts';
import { mentionsIn } from '../language/mention.ts';
import { normalise } from '../language/normalise.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Fact, Point, Scenario } from '../scenario/v1/scenario.ts';
import type { Lang, Range } from '../shared/lang.ts';

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

const span = (ranges: readonly Range[]): Range => ranges[0] ?? [0, 0];

/** Points told; one that answers a fact counts once the customer has told that fact. */
export function pointsIn(
  analysis: ReplyAnalysis,
  points: readonly Point[],
  known: readonly string[],
): { point: string; range: Range }[] {
  const views = tellingViews(analysis);
  return points
    .filter(({ answers }) => answers === undefined || known.includes(answers))
    .flatMap(({ id, mention }) => {
      const ranges = mentionsIn(views, mention[analysis.lang]);
      return ranges === null ? [] : [{ point: id, range: span(ranges) }];
    });
}

/** Known facts that a reply gives back. */
export function restatedIn(
  analysis: ReplyAnalysis,
  facts: readonly Fact[],
  known: readonly string[],
): { fact: string; range: Range }[] {
  const views = analysis.views.filter((_, index) => analysis.sentences[index]?.soup === false);
  return facts
    .filter(({ id }) => known.includes(id))
    .flatMap(({ id, mention }) => {
      const ranges = mentionsIn(views, mention[analysis.lang], { reported: true });
      return ranges === null ? [] : [{ fact: id, range: span(ranges) }];
    });
}

const bigrams = (text: string): Set<string> => {
  const plain = [...text.replace(/[\s,.?!;:'"]/g, '')];
  return new Set(plain.slice(1).map((char, i) => `${plain[i]}${char}`));
};

/** Dice coefficient of the character pairs of two texts, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [left, right] = [bigrams(a), bigrams(b)];
  if (left.size === 0 || right.size === 0) return 0;
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size);
}

const ALIKE = 0.6;

/** Facts whose example questions look like this one, likeliest first. */
export function factsAskedFor(
  asked: Asked,
  analysis: ReplyAnalysis,
  scenario: Scenario,
  lang: Lang,
): string[] {
  const question = normalise(analysis.text.slice(asked.range[0], asked.range[1])).text;
  return scenario.facts
    .map(({ id, examples }) => ({
      id,
      alike: Math.max(
        0,
        ...(examples?.[lang] ?? []).map((example) => likeness(question, normalise(example).text)),
      ),
    }))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .map(({ id }) => id);
}
