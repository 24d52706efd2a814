import type { FoundAct, ReplyAnalysis } from '../analysis/types.ts';
import { normalise } from '../language/normalise.ts';
import { countHan } from '../language/script.ts';
import { ACTS, type Act } from '../shared/acts.ts';
import type { Range } from '../shared/lang.ts';
import { rememberedByText } from '../shared/memo.ts';

/** Shorter sentences than this, in pairs of neighbouring characters, anybody may write. */
const LEAST = 10;
const LEAST_LATIN = 20;
/** The share of a sentence that stands in one line of the customer when it is sent back to them. */
const SENT_BACK = 0.9;

const pairsOf = (text: string): string[] => {
  const plain = [...text.replace(/[\s,.?!;:'"、…~()-]/g, '')];
  return plain.slice(1).map((char, i) => `${plain[i]}${char}`);
};

const pairsOfLine = rememberedByText(
  2000,
  (line): ReadonlySet<string> => new Set(pairsOf(normalise(line).text)),
);

function isSentBack(sentence: string, lines: readonly string[]): boolean {
  const pairs = pairsOf(sentence);
  if (pairs.length < (countHan(sentence) > 0 ? LEAST : LEAST_LATIN)) return false;
  const needed = pairs.length * SENT_BACK;
  return lines.some((line) => {
    const heard = pairsOfLine(line);
    return heard.size >= needed / 2 && pairs.filter((pair) => heard.has(pair)).length >= needed;
  });
}

const within = ([start, end]: Range, [from, to]: Range): boolean => start >= from && end <= to;

/** The reply without what it only sends back: sentences that are a line of the customer say nothing of their own. */
export function withoutParroting(analysis: ReplyAnalysis, lines: readonly string[]): ReplyAnalysis {
  const parroted = analysis.views.map(({ text }) => isSentBack(text, lines));
  if (!parroted.includes(true)) return analysis;
  const sentences = analysis.sentences.map((each, i) => (parroted[i] ? { ...each, soup: true } : each));
  const spoken = sentences.filter(({ soup }) => !soup);
  const isOwn = (range: Range) => spoken.some(({ start, end }) => within(range, [start, end]));
  const acts = new Set<Act>(spoken.flatMap((each) => each.acts.map(({ act }: FoundAct) => act)));
  return {
    ...analysis,
    sentences,
    acts: ACTS.filter((act) => acts.has(act)),
    topics: analysis.topics.filter((topic) =>
      spoken.some((each) => each.topics.some((found) => found.topic === topic)),
    ),
    claims: analysis.claims.filter(({ range }) => isOwn(range)),
    offered: analysis.offered.filter(({ range }) => isOwn(range)),
  };
}
