import type { Sentence } from '../language/sentence.ts';
import { sparing } from '../language/sparing/sparing.ts';
import { unmeantIn } from '../language/unmeant.ts';
import { TAKEN_BACK } from '../language/unmeant-words.ts';
import { type Act, HARM_ACTS } from '../shared/acts.ts';
import type { Lang, Range } from '../shared/lang.ts';
import { rememberedInRoom } from '../shared/memo.ts';
import { DENIALS, type Denial } from './disown-words.ts';
import { HALF_MEANT } from './half-meant-words.ts';
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
const eachLang = (
  table: Readonly<Record<Lang, readonly Denial[]>>,
): Readonly<Record<Lang, readonly Sought[]>> => ({
  zh: soughtIn(table.zh),
  en: soughtIn(table.en),
});
const SOUGHT = eachLang(DENIALS);
const HALF = eachLang(HALF_MEANT);

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

function rangesOf(text: string, lang: Lang, { pattern, once, scope }: Sought): readonly Range[] {
  if (!once.test(text)) return NOWHERE;
  return Array.from(text.matchAll(pattern), ({ index, 0: words }): Range => {
    return [scope === 'onward' ? index : clauseStart(text, index), clauseEnd(text, index + words.length)];
  }).filter(([start, end]) => !TAKEN_BACK[lang].test(text.slice(start, end)));
}

/** Where a sentence denies doing or feeling something, act by act. */
const denialsOf = rememberedInRoom(({ text, lang }: Sentence): ReadonlyMap<Act, readonly Range[]> => {
  const denied = new Map<Act, Range[]>();
  const sought = MAY_DENY.test(text) ? [...SOUGHT[lang], ...HALF[lang]] : HALF[lang];
  for (const denial of sought) {
    for (const range of rangesOf(text, lang, denial)) {
      for (const act of denial.acts) denied.set(act, [...(denied.get(act) ?? []), range]);
    }
  }
  return denied;
});

/** Whether the middle of what is shown lies in what is denied. */
const liesIn = ([start, end]: Range, [from, to]: Range): boolean => {
  const middle = (start + end) / 2;
  return from <= middle && middle < to;
};

/** Every piece of evidence lies in what is denied; without evidence the whole sentence has to. */
const isDenied = ({ evidence }: Detection, denied: readonly Range[]): boolean =>
  evidence.every((range) => denied.some((each) => liesIn(range, each)));

const HARM: ReadonlySet<Act> = new Set(HARM_ACTS);
/** Hello is said whatever comes after it. */
const SAID: ReadonlySet<Act> = new Set<Act>(['greet', 'close']);

/** Drops the acts that a sentence names only to deny them: "I won't say I'm sorry"; changes `found`. */
export function disown(sentence: Sentence, found: Found): Found {
  if (found.size === 0) return found;
  const unmeant = unmeantIn(sentence);
  if (unmeant.length > 0)
    for (const [act, detection] of found)
      if (!HARM.has(act) && !SAID.has(act) && isDenied(detection, unmeant)) found.delete(act);
  for (const [act, ranges] of denialsOf(sentence)) {
    const detection = found.get(act);
    if (detection && isDenied(detection, ranges)) found.delete(act);
  }
  return found;
}

/** The same of what is only nearly heard: its place is not known, so one denial is enough. */
export function disownNearly(sentence: Sentence, nearly: Found): Found {
  if (nearly.size === 0) return nearly;
  if (unmeantIn(sentence).length > 0) nearly.clear();
  for (const act of denialsOf(sentence).keys()) nearly.delete(act);
  return nearly;
}

/** Whether a text takes back what it says kindly. */
export const deniesKindness = (sentence: Sentence): boolean => {
  const denied = denialsOf(sentence);
  return denied.has('apologise') || denied.has('thank') || denied.has('acknowledge-feeling');
};
