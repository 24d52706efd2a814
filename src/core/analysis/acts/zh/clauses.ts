import type { Sentence } from '../../../language/sentence.ts';
import { rememberedInRoom } from '../../../shared/memo.ts';

/** A part of a sentence between marks. */
export interface Clause {
  readonly text: string;
  readonly start: number;
  /** The mark after it, '' at the end. */
  readonly mark: string;
}

const MARKS: ReadonlySet<number> = new Set(Array.from(',.?!;:…~', (mark) => mark.charCodeAt(0)));

const cutClauses = (own: string): Clause[] => {
  const clauses: Clause[] = [];
  let start = 0;
  for (let i = 0; i <= own.length; i++) {
    if (i < own.length && !MARKS.has(own.charCodeAt(i))) continue;
    const char = own.charAt(i);
    // A point or colon between digits belongs to a number or a time.
    if ((char === '.' || char === ':') && /\d/.test(own.charAt(i + 1))) continue;
    if (own.slice(start, i).trim() !== '') clauses.push({ text: own.slice(start, i), start, mark: char });
    start = i + 1;
  }
  return clauses;
};

/** The clauses of the speaker's own words in a sentence. */
export const clausesOf = rememberedInRoom(({ own }: Sentence): readonly Clause[] => cutClauses(own));

/** As `clausesOf`, but reported speech stays in unless quotes are blanked: a question about it is a question. */
export const clausesWithReports = (sentence: Sentence): readonly Clause[] =>
  sentence.own === sentence.text || sentence.text.includes('"')
    ? clausesOf(sentence)
    : cutClauses(sentence.text);
