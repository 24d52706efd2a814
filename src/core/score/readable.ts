import { countHan } from '../language/script.ts';
import type { Range } from '../shared/lang.ts';
import type { Evidence, Trace } from './types.ts';

/** Fewer characters than this, or fewer Latin letters, say nothing to a reader by themselves. */
const SHORT_HAN = 4;
const SHORT_LATIN = 12;
/** No clause is shown longer than this. */
const MOST = 60;
const EDGE = /[，。！？；：、,.!?;:~…\n]/;
const BLANK = /[，。！？；：、,.!?;:~…\n ]/;

const isShort = (words: string): boolean =>
  countHan(words) > 0 ? words.length < SHORT_HAN : words.length < SHORT_LATIN;

/** A range without the marks and blanks at its ends; the range itself where nothing else is in it. */
function bare(text: string, [from, to]: Range): Range {
  let [start, end] = [from, to];
  while (start < end && BLANK.test(text.charAt(start))) start++;
  while (end > start && BLANK.test(text.charAt(end - 1))) end--;
  return start < end ? [start, end] : [from, to];
}

const LETTER = /[A-Za-z0-9'’-]/;
/** Longer than any word. */
const WORD = 20;

/** The range with the words it begins and ends in; no word is cut in two. */
function wholeWords(text: string, [from, to]: Range): Range {
  let [start, end] = [from, to];
  const within = (at: number): boolean => LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
  while (start > Math.max(0, from - WORD) && within(start)) start--;
  while (end < Math.min(text.length, to + WORD) && within(end)) end++;
  return [start, end];
}

/** A few characters, widened to the clause they stand in. */
function widened(text: string, range: Range): Range {
  let [start, end] = bare(text, range);
  if (!isShort(text.slice(start, end))) return [start, end];
  while (start > 0 && end - start < MOST && !EDGE.test(text.charAt(start - 1))) start--;
  while (end < text.length && end - start < MOST && !EDGE.test(text.charAt(end))) end++;
  return bare(text, wholeWords(text, [start, end]));
}

type Span = Extract<Evidence, { kind: 'span' }>;

const holds = (outer: Span, inner: Span): boolean =>
  outer.turn === inner.turn && outer.range[0] <= inner.range[0] && outer.range[1] >= inner.range[1];

/** Whether another span shows the same and more, or an earlier one the same. */
const isShown = (each: Span, at: number, all: readonly Evidence[]): boolean =>
  all.some(
    (other, i) => i !== at && other.kind === 'span' && holds(other, each) && (i < at || !holds(each, other)),
  );

/** Evidence as a reader can follow it: whole clauses instead of a few letters, each shown once. */
export function readable(evidence: readonly Evidence[], { turns }: Trace): Evidence[] {
  const wide = evidence.map((each): Evidence => {
    const turn = each.kind === 'span' ? turns[each.turn] : undefined;
    return each.kind === 'span' && turn !== undefined
      ? { ...each, range: widened(turn.text, each.range) }
      : each;
  });
  return wide.filter((each, i) => each.kind !== 'span' || !isShown(each, i, wide));
}
