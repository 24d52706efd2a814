import type { Range } from '../shared/lang.ts';
import { CHAR_TABLE, DROP, EXPAND, EXPANSIONS, NEWLINE, SPACE } from './char-table.ts';
import { foldLookAlikes } from './look-alikes.ts';
import { isSurrogate } from './script.ts';

/** Folded text and where each of its UTF-16 units stood: unit `i` came from `[starts[i], ends[i])`. */
export interface Normalised {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const CHUNK = 8192;
const join = (codes: readonly number[]): string => {
  if (codes.length <= CHUNK) return String.fromCharCode(...codes);
  let text = '';
  for (let i = 0; i < codes.length; i += CHUNK) text += String.fromCharCode(...codes.slice(i, i + CHUNK));
  return text;
};

/** 甚 is 什 only in 甚么. */
const foldShen = (text: string, at: number): number =>
  '麼麽么'.includes(text.charAt(at + 1) || '-') ? 0x4ec0 : 0x751a;

/** Mathematical and circled letters and digits beyond the basic plane are letters in disguise. */
const foldPair = (pair: string): string => {
  const point = pair.codePointAt(0) ?? 0;
  const disguised = (point >= 0x1d400 && point <= 0x1d7ff) || (point >= 0x1f100 && point <= 0x1f1e5);
  return disguised ? pair.normalize('NFKC').toLowerCase() : pair;
};

/** Lines through letters: they are struck out. */
const isStroke = (code: number): boolean => code >= 0x335 && code <= 0x338;
/** From here to the next end of direction what is typed is shown backwards. */
const BACKWARDS = 0x202e;
const DIRECTED = /[\u202a-\u202e\n]/g;

class Folder {
  readonly codes: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  push(code: number, start: number, end: number): void {
    this.codes.push(code);
    this.starts.push(start);
    this.ends.push(end);
  }

  pushAll(text: string, start: number, end: number): void {
    for (let i = 0; i < text.length; i++) this.push(text.charCodeAt(i), start, end);
  }

  /** Takes back what was typed right before a place. */
  strike(at: number): void {
    if (this.ends.at(-1) !== at) return;
    for (const list of [this.codes, this.starts, this.ends]) list.pop();
  }

  /** A run of white space is one space, or one newline where it holds one. */
  pushBlank(code: number, start: number): void {
    const last = this.codes.length - 1;
    const before = this.codes[last];
    if (before !== 0x20 && before !== NEWLINE) this.push(code, start, start + 1);
    else {
      if (code === NEWLINE) this.codes[last] = NEWLINE;
      this.ends[last] = start + 1;
    }
  }
}

/** A surrogate: a pair is folded as one, a lone half stays as it is. Gives how many units were read. */
const foldSurrogate = (text: string, at: number, into: Folder): number => {
  const whole = (text.codePointAt(at) ?? 0) > 0xffff;
  const units = whole ? 2 : 1;
  const pair = text.slice(at, at + units);
  const folded = whole ? foldPair(pair) : pair;
  if (folded !== pair) into.pushAll(folded, at, at + units);
  else for (let i = 0; i < units; i++) into.push(text.charCodeAt(at + i), at + i, at + i + 1);
  return units;
};

/** What is shown backwards, folded as it is shown; the whole of it stands for each of its letters. Gives its end. */
function foldBackwards(text: string, at: number, into: Folder): number {
  DIRECTED.lastIndex = at + 1;
  const end = DIRECTED.exec(text)?.index ?? text.length;
  const shown = [...text.slice(at + 1, end)].reverse().join('');
  into.pushAll(normalise(shown).text, at, end);
  return end;
}

/**
 * Folds what people type to one form and remembers where it stood: half width, lower case, simplified script, no
 * invisible characters or accents, nothing struck out, text shown backwards as it is shown, white space as one space (one newline where the run has one), look-alike letters
 * Latin. Marks of both scripts become `, . ? ! ; : ' " - ~ … ( ) [ ]`; `、`, `《》` and emoji stay.
 * Linear; never throws.
 */
export const normalise = (text: string): Normalised => {
  const into = new Folder();
  let foreign = false;
  for (let i = 0; i < text.length; i++) {
    const typed = text.charCodeAt(i);
    const code = CHAR_TABLE[typed] ?? typed;
    if (isSurrogate(typed)) i += foldSurrogate(text, i, into) - 1;
    else if (typed === BACKWARDS) i = foldBackwards(text, i, into) - 1;
    else if (code === DROP) {
      if (isStroke(typed)) into.strike(i);
    } else if (code === SPACE) into.pushBlank(0x20, i);
    else if (code === NEWLINE) into.pushBlank(NEWLINE, i);
    else if (code === EXPAND) into.pushAll(EXPANSIONS.get(typed) ?? '', i, i + 1);
    else into.push(typed === 0x751a ? foldShen(text, i) : code, i, i + 1);
    if (code >= 0x370 && code <= 0x52f) foreign = true;
  }
  if (foreign) foldLookAlikes(into.codes);
  return { text: join(into.codes), starts: into.starts, ends: into.ends };
};

/** Range in the typed text of a range in the normalised text. */
export const toTyped = (normalised: Normalised, start: number, end: number): Range => {
  const { starts, ends } = normalised;
  const from = starts[start] ?? ends.at(-1) ?? 0;
  return end <= start ? [from, from] : [from, ends[Math.min(end, ends.length) - 1] ?? from];
};
