import { actsOf } from '../analysis/sure.ts';
import type { ReplyAnalysis } from '../analysis/types.ts';
import { normalise } from '../language/normalise.ts';
import { countHan } from '../language/script.ts';
import type { Sentence, View } from '../language/sentence.ts';
import type { Range } from '../shared/lang.ts';
import { rememberedByText, rememberedInRoom } from '../shared/memo.ts';

/** Shorter sentences than this, in pairs of neighbouring characters, anybody may write. */
const LEAST = 10;
const LEAST_LATIN = 20;
/** The share of a sentence that stands in one line of the customer when it is sent back to them. */
const SENT_BACK = 0.9;

const pairsOf = (text: string): string[] => {
  const plain = [...text.replace(/[\s,.?!;:'"、…~()-]/g, '')];
  return plain.slice(1).map((char, i) => `${plain[i]}${char}`);
};

/** The pairs of a sentence that is long enough to be told as somebody's; none of a shorter one. */
const pairsOfSentence = rememberedInRoom(({ text }: Sentence): readonly string[] => {
  const pairs = pairsOf(text);
  return pairs.length < (countHan(text) > 0 ? LEAST : LEAST_LATIN) ? [] : pairs;
});

const pairsOfLine = rememberedByText(
  2000,
  (line): ReadonlySet<string> => new Set(pairsOf(normalise(line).text)),
);

/** Whether enough of the pairs were heard; most lines are done with after a few. */
function areHeard(pairs: readonly string[], heard: ReadonlySet<string>): boolean {
  const needed = pairs.length * SENT_BACK;
  if (heard.size < needed / 2) return false;
  let left = pairs.length;
  for (const pair of pairs) if (!heard.has(pair) && --left < needed) return false;
  return true;
}

function isSentBack({ sentence }: View, lines: readonly ReadonlySet<string>[]): boolean {
  const pairs = pairsOfSentence(sentence);
  return pairs.length > 0 && lines.some((line) => areHeard(pairs, line));
}

const within = ([start, end]: Range, [from, to]: Range): boolean => start >= from && end <= to;

/** The reply without what it only sends back: sentences that are a line of the customer say nothing of their own. */
export function withoutParroting(analysis: ReplyAnalysis, lines: readonly string[]): ReplyAnalysis {
  const heard = lines.map(pairsOfLine);
  const parroted = analysis.views.map((view) => isSentBack(view, heard));
  if (!parroted.includes(true)) return analysis;
  const sentences = analysis.sentences.map((each, i) => (parroted[i] ? { ...each, soup: true } : each));
  const spoken = sentences.filter(({ soup }) => !soup);
  const isOwn = (range: Range) => spoken.some(({ start, end }) => within(range, [start, end]));
  return {
    ...analysis,
    sentences,
    acts: actsOf(sentences),
    topics: analysis.topics.filter((topic) =>
      spoken.some((each) => each.topics.some((found) => found.topic === topic)),
    ),
    claims: analysis.claims.filter(({ range }) => isOwn(range)),
    offered: analysis.offered.filter(({ range }) => isOwn(range)),
  };
}
