import { isLatin } from '../script.ts';

/** Strings of which one stands in a text. */
export type Literals = readonly string[];

/** At the start or end of a string: no letter stands beside it there. */
export const EDGE = '\u0001';

/** More strings than this come from no two lists, and more than the second from nowhere. */
const WIDE = 16;
const WIDEST = 150;
/** Longer strings tell no more than their first characters. */
const LONGEST = 8;

/** Two strings that follow each other: an edge between them tells nothing any more. */
function glued(start: string, end: string): string {
  if (start === '' || end === '') return start + end;
  const from = start.length > 1 && start.endsWith(EDGE) ? start.slice(0, -1) : start;
  return from + (end.length > 1 && end.startsWith(EDGE) ? end.slice(1) : end);
}

const isNone = (strings: Literals): boolean => strings.length === 1 && strings[0] === '';
const areLong = (strings: Literals): boolean => strings.every(({ length }) => length > LONGEST + 1);

/** Every one of the first before every one of the others; null where they are too many. Long ones stay as they are. */
export function joined(before: Literals, behind: Literals): Literals | null {
  if (isNone(before)) return behind;
  if (isNone(behind) || areLong(before)) return before;
  const single = before.length === 1 || behind.length === 1;
  if (before.length * behind.length > (single ? WIDEST : WIDE)) return null;
  return before.flatMap((start) => behind.map((end) => glued(start, end)));
}

/** All of them in one; null where they are too many or one is not known. */
export function either(sets: readonly (Literals | null)[]): Literals | null {
  const strings: string[] = [];
  for (const set of sets) {
    if (set === null || strings.length + set.length > WIDEST) return null;
    strings.push(...set);
  }
  return strings;
}

export const withNone = (strings: Literals): Literals => (strings.includes('') ? strings : [...strings, '']);

/** Edges only beside letters, and no longer than tells something. */
function trimmed(string: string): string {
  const from = string.startsWith(EDGE) ? 1 : 0;
  const to = string.length - (string.endsWith(EDGE) ? 1 : 0);
  const bare = string.slice(from, Math.min(to, from + LONGEST));
  const start = from === 1 && isLatin(bare.charCodeAt(0)) ? EDGE : '';
  const end = to < string.length && to - from <= LONGEST && isLatin(string.charCodeAt(to - 1)) ? EDGE : '';
  return start + bare + end;
}

/** Whether a shorter string of the set stands at its start or end. */
function isTold(string: string, strings: ReadonlySet<string>): boolean {
  for (let length = 1; length < string.length; length++) {
    if (strings.has(string.slice(0, length)) || strings.has(string.slice(-length))) return true;
  }
  return false;
}

/** The strings as they are looked for, without those that hold a shorter one of them anyway. */
export function pruned(strings: Literals): Literals {
  const cut = new Set(strings.map(trimmed));
  return [...cut].filter((string) => !isTold(string, cut));
}

/** Whether a string as it is looked for stands in a text. */
export function standsIn(text: string, literal: string): boolean {
  const [atStart, atEnd] = [literal.startsWith(EDGE), literal.endsWith(EDGE)];
  const bare = literal.slice(atStart ? 1 : 0, atEnd ? -1 : undefined);
  for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1)) {
    const cut =
      (atStart && isLatin(text.charCodeAt(at - 1))) || (atEnd && isLatin(text.charCodeAt(at + bare.length)));
    if (!cut) return true;
  }
  return false;
}
