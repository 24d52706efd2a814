import { commonStart, type Lexicon, lexiconOf } from './lexicon.ts';
import { matchesOf } from './matches.ts';
import type { Normalised } from './normalise.ts';
import { CASUAL, SHORT_FORM } from './short-forms.ts';
import { KNOWN_EN, LEFT_ALONE_EN } from './words-en.ts';

/** Long words standing by themselves; not parts of addresses, file names, codes or compounds. */
const LONG_WORD = /(?<![\w'@/.\-\u00c0-\u1fff])[a-z]{6,20}(?![\w'@/\-\u00c0-\u1fff]|\.\w)/g;
/** From this length a capitalised word at the start of a sentence is rather a slip than a name. */
const LONGER_THAN_NAMES = 7;

/** Endings of regular forms, and what stands in their place in the word itself. */
const FORMS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<![^aeiou]y|s)s$/, ['']],
  [/(?<=(?:[sxz]|[cs]h))es$/, ['']],
  [/ies$/, ['y']],
  [/ing$/, ['', 'e']],
  [/ed$/, ['', 'e']],
  [/ied$/, ['y']],
  [/ly$/, ['']],
];

/** "Manages" is no slip for "managers" where "manage" is known. */
const isRegularForm = (word: string, known: Lexicon): boolean =>
  FORMS.some(
    ([ending, rests]) => ending.test(word) && rests.some((rest) => known.has(word.replace(ending, rest))),
  );

/** What an unknown word was meant to be, if that is sure; where a swap explains it, nothing else is looked for. */
function meantWord(word: string, known: Lexicon, capital: boolean): string | undefined {
  let words = known.swapped(word);
  if (words.length === 0 && !(capital && word.length < LONGER_THAN_NAMES))
    words = known.longerOrShorter(word);
  return words.length === 1 ? words[0] : undefined;
}

interface Slip {
  readonly at: number;
  readonly word: string;
  readonly meant: string;
}

type Capitals = 'none' | 'first' | 'name';

const isCapital = (typed: string, at: number): boolean => typed.charAt(at) !== typed.charAt(at).toLowerCase();

/** Where a sentence starts, a capital says nothing. */
function startsSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && ' "(['.includes(text.charAt(before))) before--;
  return before < 0 || '.!?…:\n'.includes(text.charAt(before));
}

function capitalsOf({ text, starts }: Normalised, typed: string, at: number, length: number): Capitals {
  for (let i = at + 1; i < at + length; i++) if (isCapital(typed, starts[i] ?? 0)) return 'name';
  if (!isCapital(typed, starts[at] ?? 0)) return 'none';
  return startsSentence(text, at) ? 'first' : 'name';
}

/** Slips of a text; what is anywhere in it written like a name is a name everywhere. */
function slipsOf(whole: Normalised, typed: string, known: Lexicon): Slip[] {
  const slips: Slip[] = [];
  const names = new Set<string>();
  for (const { 0: word, index: at } of matchesOf(whole.text, LONG_WORD)) {
    if (known.has(word) || CASUAL.has(word) || isRegularForm(word, known)) continue;
    const capitals = capitalsOf(whole, typed, at, word.length);
    const meant = capitals === 'name' ? undefined : meantWord(word, known, capitals === 'first');
    if (capitals === 'name') names.add(word);
    if (meant !== undefined) slips.push({ at, word, meant });
  }
  return slips.filter(({ word }) => !names.has(word));
}

/** Short forms of a text, with what each stands for. */
const shortFormsOf = ({ text }: Normalised): Slip[] =>
  matchesOf(text, SHORT_FORM).map(({ 0: word, index: at }) => ({
    at,
    word,
    meant: CASUAL.get(word) ?? word,
  }));

/** First and last letter of the typed word that letter `i` of the meant one stands for. */
function standsFor({ word, meant }: Slip, same: number, i: number): [first: number, last: number] {
  if (CASUAL.has(word)) return [0, word.length - 1];
  // A missing letter stands where the one before it does.
  if (word.length < meant.length) return i < same ? [i, i] : [i - 1, i - 1];
  // One too many belongs to the one before it.
  if (word.length > meant.length) return [i < same ? i : i + 1, i < same - 1 ? i : i + 1];
  return i === same || i === same + 1 ? [same, same + 1] : [i, i];
}

/**
 * Reads short forms of an English text ("pls", "gonna", "dont") as the words they stand for, and slips of the fingers
 * as those they were meant to be: an unknown word of six letters or more from which one exchange of neighbouring
 * letters, or else one letter more or less, makes exactly one known word. Names stay. Ranges still lead to what was
 * typed. Linear.
 */
export function repairSpelling(whole: Normalised, typed: string, known: Lexicon = lexicon()): Normalised {
  const slips = [...slipsOf(whole, typed, known), ...shortFormsOf(whole)].sort((a, b) => a.at - b.at);
  if (slips.length === 0) return whole;
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let done = 0;
  const keepTo = (end: number) => {
    text += whole.text.slice(done, end);
    for (; done < end; done++) {
      starts.push(whole.starts[done] ?? 0);
      ends.push(whole.ends[done] ?? 0);
    }
  };
  for (const slip of slips) {
    keepTo(slip.at);
    text += slip.meant;
    const same = commonStart(slip.word, slip.meant);
    for (let i = 0; i < slip.meant.length; i++) {
      const [first, last] = standsFor(slip, same, i);
      starts.push(whole.starts[slip.at + first] ?? 0);
      ends.push(whole.ends[slip.at + last] ?? 0);
    }
    done = slip.at + slip.word.length;
  }
  keepTo(whole.text.length);
  return { text, starts, ends };
}

let shipped: Lexicon | undefined;
const lexicon = (): Lexicon => {
  shipped ??= lexiconOf(KNOWN_EN.split(' '), LEFT_ALONE_EN.split(' '));
  return shipped;
};
