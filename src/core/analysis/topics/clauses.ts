import { matchesOf } from '../../language/matches.ts';
import type { Asked } from '../types.ts';

/** How a language shows that a clause asks; every pattern is linear. */
export interface Asking {
  /** Where one clause ends and the next begins; global. */
  readonly boundary: RegExp;
  /** Start of a clause that goes on with the choice before it. */
  readonly continues: RegExp;
  isQuestion(clause: string): boolean;
  /** Asks to be told or sent something, in the form of a request. */
  isRequest(clause: string): boolean;
  /** Only asks for a yes to what was said: "is that right?", 您看这样行吗. */
  isCheck(clause: string): boolean;
  kindOf(clause: string): Asked['kind'];
}

/** A part of a sentence, with its place in it. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Clauses in order, trimmed, empty ones left out; a choice stays in one piece. */
export function clausesOf(text: string, { boundary, continues }: Asking): Clause[] {
  const clauses: Clause[] = [];
  const add = (from: number, to: number) => {
    const clause = trimmed(text, from, to);
    if (clause.text === '') return;
    const before = clauses.at(-1);
    if (before !== undefined && continues.test(clause.text))
      clauses.splice(-1, 1, trimmed(text, before.start, to));
    else clauses.push(clause);
  };
  let from = 0;
  for (const { index, 0: mark } of matchesOf(text, boundary)) {
    add(from, index);
    from = index + mark.length;
  }
  add(from, text.length);
  return clauses;
}

function trimmed(text: string, from: number, to: number): Clause {
  let [start, end] = [from, to];
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { start, end, text: text.slice(start, end) };
}
