import type { Sentence } from '../language/sentence.ts';
import { sparing } from '../language/sparing/sparing.ts';
import type { Act } from '../shared/acts.ts';
import type { Lang, Range } from '../shared/lang.ts';
import { rememberedInRoom } from '../shared/memo.ts';
import { DENIALS, type Denial, TAKEN_BACK } from './disown-words.ts';
import type { Found } from './resolve.ts';
import type { Detection } from './types.ts';

const CLAUSE_END = /[,;:.!?…、]| - /g;
/** A denial reaches no further than this beyond its own words. */
const REACH = 60;
/** Words of negation, without which nothing is denied: most sentences are done with them. */
const MAY_DENY =
  /[不没别无未甭]|休想|拒绝|懒得|凭什么|为什么要|干嘛要|n't|\b(?:not|no|never|nobody|nothing|refuse|cannot|why should)\b/;

/** A denial, and its pattern as it is asked for first: most have no chance. */
interface Sought extends Denial {
  readonly once: RegExp;
}
const soughtIn = (denials: readonly Denial[]): readonly Sought[] =>
  denials.map((denial) => ({ ...denial, once: sparing(new RegExp(denial.pattern.source)) }));
const SOUGHT: Readonly<Record<Lang, readonly Sought[]>> = {
  zh: soughtIn(DENIALS.zh),
  en: soughtIn(DENIALS.en),
};

function clauseEnd(text: string, from: number): number {
  CLAUSE_END.lastIndex = from;
  return Math.min(CLAUSE_END.exec(text)?.index ?? text.length, from + REACH);
}

/** Where the clause begins that a place stands in. */
function clauseStart(text: string, at: number): number {
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) if (',;:.!?…、'.includes(text.charAt(i))) return i + 1;
  return Math.max(0, at - REACH);
}

const NOWHERE: readonly Range[] = [];

function rangesOf(text: string, lang: Lang, { pattern, once }: Sought): readonly Range[] {
  if (!once.test(text)) return NOWHERE;
  return Array.from(text.matchAll(pattern), ({ index, 0: words }): Range => {
    return [clauseStart(text, index), clauseEnd(text, index + words.length)];
  }).filter(([start, end]) => !TAKEN_BACK[lang].test(text.slice(start, end)));
}

/** Where a sentence denies doing or feeling something, act by act. */
const denialsOf = rememberedInRoom(({ text, lang }: Sentence): ReadonlyMap<Act, readonly Range[]> => {
  const denied = new Map<Act, Range[]>();
  if (!MAY_DENY.test(text)) return denied;
  for (const denial of SOUGHT[lang]) {
    for (const range of rangesOf(text, lang, denial)) {
      for (const act of denial.acts) denied.set(act, [...(denied.get(act) ?? []), range]);
    }
  }
  return denied;
});

const touches = ([start, end]: Range, [from, to]: Range): boolean => start < to && from < end;

/** Every piece of evidence lies in what is denied; without evidence the whole sentence has to. */
const isDenied = ({ evidence }: Detection, denied: readonly Range[]): boolean =>
  evidence.every((range) => denied.some((each) => touches(range, each)));

/** Drops the acts that a sentence names only to deny them: "I won't say I'm sorry"; changes `found`. */
export function disown(sentence: Sentence, found: Found): Found {
  if (found.size === 0) return found;
  for (const [act, ranges] of denialsOf(sentence)) {
    const detection = found.get(act);
    if (detection && isDenied(detection, ranges)) found.delete(act);
  }
  return found;
}

/** Whether a text takes back what it says kindly. */
export const deniesKindness = (sentence: Sentence): boolean => {
  const denied = denialsOf(sentence);
  return denied.has('apologise') || denied.has('thank') || denied.has('acknowledge-feeling');
};
