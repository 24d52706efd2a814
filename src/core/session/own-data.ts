import { actsOf } from '../analysis/sure.ts';
import type { FoundAct, ReplyAnalysis, SentenceAnalysis } from '../analysis/types.ts';

const FIGURES = /\d+/g;
/** Figures long enough to be known by themselves; shorter ones need the words before them too. */
const LONG = 4;
const BEFORE = 3;

const plain = (text: string): string => text.toLowerCase().replace(/[\s,.\-、()]/g, '');

/** Whether a text shows these figures as a whole number, the short ones behind the same words. */
function shows(text: string, words: string, { 0: figures, index }: RegExpExecArray): boolean {
  const around = `${words.slice(Math.max(0, index - BEFORE), index)}${figures}`;
  const sought = figures.length >= LONG ? figures : around;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const starts = sought.length > figures.length || !/\d/.test(text.charAt(at - 1));
    if (starts && !/\d/.test(text.charAt(at + sought.length))) return true;
  }
  return false;
}

/** Whether the words name figures, all of which stand in one of these texts. */
function isKnown(words: string, texts: readonly string[]): boolean {
  const sought = plain(words);
  const figures = [...sought.matchAll(FIGURES)];
  return (
    figures.length > 0 && figures.every((each) => texts.some((text) => shows(plain(text), sought, each)))
  );
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
  return { ...analysis, sentences, acts: actsOf(sentences) };
}
