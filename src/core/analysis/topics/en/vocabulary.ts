import { rememberedByText } from '../../../shared/memo.ts';
import { stem } from './stem.ts';

const SHORT: Readonly<Record<string, string>> = {
  "can't": 'can not',
  cant: 'can not',
  "won't": 'will not',
  wont: 'will not',
  whats: 'what be',
  whos: 'who be',
  wheres: 'where be',
  hows: 'how be',
  whens: 'when be',
  dont: 'do not',
  doesnt: 'do not',
  didnt: 'do not',
  youre: 'you be',
  youve: 'you have',
  ive: 'i have',
  im: 'i be',
  isnt: 'be not',
  havent: 'have not',
  wanna: 'want to',
  "let's": 'let us',
  prob: 'problem',
  tel: 'phone',
  cellphone: 'phone',
  mobile: 'phone',
  telephone: 'phone',
  vid: 'video',
  nr: 'number',
};
const ENDINGS: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'s", 'be'],
  ["'re", 'be'],
  ["'ve", 'have'],
  ["'d", 'would'],
  ["'ll", 'will'],
  ["'m", 'be'],
];
const WORD = /\d+(?:[.,]\d+)*|[a-z]+(?:['’-][a-z]+)*/g;

function wordsOf(typed: string): string[] {
  const short = SHORT[typed];
  if (short !== undefined) return short.split(' ');
  if (typed.includes('-')) return typed.split('-').flatMap(wordsOf);
  for (const [ending, word] of ENDINGS)
    if (typed.endsWith(ending)) return [typed.slice(0, -ending.length), word];
  return [typed];
}

/** Words that never change what is asked about. */
const FILLERS = new Set(
  'a an the please just exactly actually really kindly roughly approximately maybe perhaps so well hi hello hey um'.split(
    ' ',
  ),
);

/** Stems of a word as it was typed, without fillers; a number is `#`. */
const stemsIn = (typed: string): string[] =>
  typed.charCodeAt(0) < 58
    ? ['#']
    : wordsOf(typed.replaceAll('’', "'"))
        .map(stem)
        .filter((word) => !FILLERS.has(word));

/** Stems of a text in order. */
const stemsOf = (text: string): string[] => (text.match(WORD) ?? []).flatMap(stemsIn);

const FIRST_CODE = 0xe000;
const UNKNOWN = '\uffff';
/** Shorter words are too close to one another to be mended. */
const MENDABLE = 5;
/** Typed words whose units are remembered. */
const REMEMBERED = 8000;

/** Gives each word of the terms a unit of its own; words of a text that no term uses become `UNKNOWN`. */
export interface Vocabulary {
  /** Learns the words of a term. */
  encodeTerm(plain: string): string;
  /** A sentence as the matcher reads it; `$` is its end. */
  encodeText(text: string): string;
}

const shortened = (word: string): string[] =>
  Array.from(word.slice(1), (_, i) => word.slice(0, i + 1) + word.slice(i + 2));

export function createVocabulary(): Vocabulary {
  const units = new Map<string, string>([['#', '#']]);
  /** Known words by what is left when one letter after the first is dropped. */
  const mended = new Map<string, string>();
  const learn = (word: string): string => {
    const known = units.get(word);
    if (known !== undefined) return known;
    const unit = String.fromCharCode(FIRST_CODE + units.size);
    units.set(word, unit);
    if (word.length >= MENDABLE) for (const rest of shortened(word)) mended.set(rest, unit);
    return unit;
  };
  const mend = (word: string): string => {
    if (word.length < MENDABLE - 1) return UNKNOWN;
    const missing = mended.get(word);
    if (missing !== undefined) return missing;
    if (word.length < MENDABLE) return UNKNOWN;
    const rests = shortened(word);
    for (const rest of rests) {
      // One letter too many, or two changed places or one wrong in a longer word.
      const unit =
        (rest.length >= MENDABLE ? units.get(rest) : undefined) ??
        (word.length > 5 ? mended.get(rest) : undefined);
      if (unit !== undefined) return unit;
    }
    return UNKNOWN;
  };
  // People write the same few thousand words again and again.
  const unitsOf = rememberedByText(REMEMBERED, (typed) =>
    stemsIn(typed)
      .map((word) => units.get(word) ?? mend(word))
      .join(''),
  );
  return {
    encodeTerm: (plain) =>
      stemsOf(plain.replaceAll('#', '0')).map(learn).join('') + (plain.includes('$') ? '$' : ''),
    encodeText: (text) => {
      let encoded = '';
      for (const typed of text.match(WORD) ?? []) encoded += unitsOf(typed);
      return `${encoded}$`;
    },
  };
}
