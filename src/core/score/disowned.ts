import type { Act } from '../shared/acts.ts';
import type { Lang, Range } from '../shared/lang.ts';
import type { AgentTurn } from './types.ts';

/** Acts that only exist when they are meant; named and denied in one breath they are not done. */
const MEANT: readonly Act[] = ['apologise', 'acknowledge-feeling', 'validate', 'reassure', 'thank'];

/** The speaker says that something will not be said or is not felt. */
const DENIALS: Readonly<Record<Lang, RegExp>> = {
  zh: /(?:我|咱|俺|本人)(?:可|也|才|就|都|是|真)?(?:不会|不想|不打算|没打算|不准备|拒绝|不需要|不用|没必要|不愿|不肯|懒得)(?:再|去|跟您|跟你|对您|对你|向您|向你){0,2}(?:说|讲|道歉|安慰|同情|承认|认为|觉得)/gu,
  en: /\b(?:i won'?t|i will not|i'm not going to|i am not going to|im not going to|i refuse to|i'm not here to|i am not here to|i haven'?t|i have not) (?:say|apologi[sz]|acknowledge|admit|thank)|\bi (?:don'?t|do not) (?:feel sorry|feel bad|care (?:how|if|that|about)|understand how you feel)/gu,
};

/** A denial reaches this far, and never into the next clause. */
const REACH = 30;
const CLAUSE_END = /[,;:.!?"“”‘，；：。！？、—]| - /u;

const normalised = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** Where the denials of a text stand. */
function denials(text: string, lang: Lang): Range[] {
  return Array.from(normalised(text).matchAll(DENIALS[lang]), ({ index, 0: { length } }) => [
    index,
    index + length,
  ]);
}

const reaches = (text: string, [start, end]: Range, [from, to]: Range): boolean =>
  (from < end && start < to) ||
  (from >= end && from - end <= REACH && !CLAUSE_END.test(text.slice(end, from)));

const known = new WeakMap<AgentTurn, readonly Range[]>();

/** Denials in a reply, worked out once. */
export function denialsIn(turn: AgentTurn): readonly Range[] {
  const hit = known.get(turn);
  if (hit) return hit;
  const ranges = denials(turn.text, turn.analysis.lang);
  known.set(turn, ranges);
  return ranges;
}

/** Whether the words that show the act are denied by their own sentence: "I won't say I'm sorry". */
export const isDisowned = (turn: AgentTurn, act: Act, evidence: readonly Range[]): boolean => {
  if (!MEANT.includes(act) || evidence.length === 0) return false;
  const ranges = denialsIn(turn);
  return (
    ranges.length > 0 && evidence.every((range) => ranges.some((each) => reaches(turn.text, each, range)))
  );
};
