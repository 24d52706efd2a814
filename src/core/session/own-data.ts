import type { FoundAct, ReplyAnalysis, SentenceAnalysis } from '../analysis/types.ts';

const FIGURES = /\d+/g;

/** Whether the words name figures, all of which stand in one of these texts. */
function isKnown(words: string, texts: readonly string[]): boolean {
  const figures = words.match(FIGURES) ?? [];
  return figures.length > 0 && figures.every((each) => texts.some((text) => text.includes(each)));
}

/**
 * The reply without breaches of privacy that only name what the customer wrote or what is theirs: `texts`. Their own
 * address and number have a check of their own.
 */
export function withoutOwnData(analysis: ReplyAnalysis, texts: readonly string[]): ReplyAnalysis {
  if (!analysis.acts.includes('privacy-breach')) return analysis;
  const isOwn = ({ act, evidence }: FoundAct): boolean =>
    act === 'privacy-breach' &&
    evidence.every(([start, end]) => isKnown(analysis.text.slice(start, end), texts));
  const sentences = analysis.sentences.map((each): SentenceAnalysis => {
    return each.acts.some(isOwn) ? { ...each, acts: each.acts.filter((item) => !isOwn(item)) } : each;
  });
  const breaks = sentences.some(
    ({ acts, soup }) => !soup && acts.some(({ act }) => act === 'privacy-breach'),
  );
  const acts = breaks ? analysis.acts : analysis.acts.filter((act) => act !== 'privacy-breach');
  return { ...analysis, sentences, acts };
}
