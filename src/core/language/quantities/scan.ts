import { matchesOf } from '../matches.ts';
import type { Quantity } from './types.ts';

export type Groups = Readonly<Record<string, string | undefined>>;
export type Reader = (groups: Groups, start: number, end: number, text: string) => Quantity | null;

/** Every match of a global pattern with named groups that the reader accepts. */
export function scan(text: string, pattern: RegExp, read: Reader): Quantity[] {
  const found: Quantity[] = [];
  for (const match of matchesOf(text, pattern)) {
    const quantity = read(match.groups ?? {}, match.index, match.index + match[0].length, text);
    if (quantity) found.push(quantity);
  }
  return found;
}

const isTaken = (taken: ReadonlySet<number>, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (taken.has(at)) return true;
  return false;
};

/** Drops what overlaps something earlier in the list, and puts the rest in order of the text. */
export function withoutOverlaps(quantities: readonly Quantity[]): Quantity[] {
  if (quantities.length < 2) return [...quantities];
  const kept: Quantity[] = [];
  const taken = new Set<number>();
  for (const quantity of quantities) {
    const [start, end] = quantity.range;
    if (isTaken(taken, start, end)) continue;
    kept.push(quantity);
    for (let at = start; at < end; at++) taken.add(at);
  }
  return kept.sort((a, b) => a.range[0] - b.range[0]);
}

/** Plain text as the source of a regular expression. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
