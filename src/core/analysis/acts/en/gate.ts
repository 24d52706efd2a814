import { literalsOf } from '../literals.ts';

/** Three units as one number. */
const trigramAt = (text: string, at: number): number =>
  (text.charCodeAt(at) << 16) ^ (text.charCodeAt(at + 1) << 8) ^ text.charCodeAt(at + 2);

/** Trigrams that most English sentences hold. */
const COMMON = new Set(
  [
    'you',
    'the',
    'ing',
    ' th',
    'her',
    'our',
    'and',
    'for',
    ' yo',
    'our',
    ' to',
    'hat',
    'ou ',
    'he ',
    'ent',
    'ion',
    ' an',
    'at ',
    'tha',
  ].map((text) => trigramAt(text, 0)),
);

/** Where in a literal its telling trigram stands: the first that is not common. */
function keyPlace(literal: string): number {
  for (let i = 0; i + 3 <= literal.length; i++) if (!COMMON.has(trigramAt(literal, i))) return i;
  return 0;
}

/** A literal, where its trigram stands in it, and the patterns it opens. */
interface Entry {
  readonly literal: string;
  readonly place: number;
  readonly mask: Uint32Array;
}

const patterns: RegExp[] = [];
let built = 0;
let always: Uint32Array = new Uint32Array(0);
const byTrigram = new Map<number, Entry[]>();

function entryFor(literal: string, words: number): Entry {
  const place = keyPlace(literal);
  const key = trigramAt(literal, place);
  const entries = byTrigram.get(key) ?? [];
  byTrigram.set(key, entries);
  const known = entries.find((entry) => entry.literal === literal);
  if (known !== undefined) return known;
  const entry = { literal, place, mask: new Uint32Array(words) };
  entries.push(entry);
  return entry;
}

const mark = (mask: Uint32Array, id: number): void => {
  mask[id >> 5] = (mask[id >> 5] ?? 0) | (1 << (id & 31));
};

function build(): void {
  const words = (patterns.length + 31) >> 5;
  always = new Uint32Array(words);
  byTrigram.clear();
  for (const [id, pattern] of patterns.entries()) {
    const literals = literalsOf(pattern);
    if (literals === null) mark(always, id);
    for (const literal of literals ?? []) mark(entryFor(literal, words).mask, id);
  }
  built = patterns.length;
}

function openFor(text: string): Uint32Array {
  if (built !== patterns.length) build();
  const open = always.slice();
  for (let i = 0; i + 3 <= text.length; i++) {
    for (const { literal, place, mask } of byTrigram.get(trigramAt(text, i)) ?? []) {
      if (!text.startsWith(literal, i - place)) continue;
      for (let word = 0; word < open.length; word++) open[word] = (open[word] ?? 0) | (mask[word] ?? 0);
    }
  }
  return open;
}

/** Registers a pattern; the number is for `mayMatch`. */
export const register = (pattern: RegExp): number => patterns.push(pattern) - 1;

/** The patterns registered, by number. */
export const registered = (): readonly RegExp[] => patterns;

let lastText: string | null = null;
let lastOpen: Uint32Array = new Uint32Array(0);

/** Whether a registered pattern has a chance in a text; detectors ask for the same text one after the other. */
export function mayMatch(text: string, id: number): boolean {
  if (text !== lastText || built !== patterns.length) {
    lastOpen = openFor(text);
    lastText = text;
  }
  return ((lastOpen[id >> 5] ?? 0) & (1 << (id & 31))) !== 0;
}
