import { matchesOf } from '../matches.ts';
import { isLatin } from '../script.ts';
import { standsIn } from './literals.ts';
import { Lookup } from './lookup.ts';
import { glanceOf, type Need, needOf } from './needs.ts';

/** A need whose strings are numbered groups of the lookup. */
type Numbered = number | { readonly all: boolean; readonly parts: readonly Numbered[] };

/** What a pattern needs; it gets its numbers when enough was asked of such. */
interface Needed {
  readonly need: Need;
  numbered: Numbered | null;
  /** A group without which the need is not fulfilled: most are done with at a glance. */
  glance: number;
}

/** A text and which groups of strings it holds. */
interface Seen {
  text: string | null;
  held: Uint8Array;
}

const patterns: RegExp[] = [];
/** By pattern, once it was asked for: those of other languages and rooms never are. */
const needs: (Needed | null | undefined)[] = [];
let unnumbered: Needed[] = [];
/** How often needs without numbers were asked for, and how often makes it worth numbering them. */
let plainly = 0;
const OFTEN = 300;
const lookup = new Lookup();
/** The texts looked at last: detectors ask for the same few, and for clauses of them, over and over. */
const seen: Seen[] = Array.from({ length: 32 }, () => ({ text: null, held: new Uint8Array(1 << 12) }));
let used = 0;
/** What tells about a text asked for: itself or a longer one. */
const told = new Map<string, Seen>();
let lastAsked: string | null = null;
let last = seen[0] as Seen;

function forgetAll(): void {
  for (const each of seen) each.text = null;
  used = 0;
  told.clear();
  lastAsked = null;
}

function learn(id: number): Needed | null {
  const need = needOf(patterns[id] as RegExp);
  const needed = need && { need, numbered: null, glance: 0 };
  needs[id] = needed;
  if (needed !== null) unnumbered.push(needed);
  return needed;
}

function numbered(need: Need): Numbered {
  if (need.kind === 'one') return lookup.add(need.literals);
  return { all: need.kind === 'all', parts: need.parts.map(numbered) };
}

/** Numbers what was learnt since; texts seen before don't know of it. */
function numberAll(): void {
  for (const needed of unnumbered) {
    needed.numbered = numbered(needed.need);
    needed.glance = lookup.add(glanceOf(needed.need));
  }
  unnumbered = [];
  plainly = 0;
  forgetAll();
  for (const each of seen) if (each.held.length < lookup.size) each.held = new Uint8Array(2 * lookup.size);
}

/** A text inside one seen before holds no more than that: good enough where that one is not much longer. */
const MUCH_LONGER = 4;

function tells({ text }: Seen, asked: string): boolean {
  if (text === null || text.length > asked.length * MUCH_LONGER) return false;
  const at = text.indexOf(asked);
  // Cut within a word it would have edges that the longer text doesn't have.
  return at >= 0 && !isLatin(text.charCodeAt(at - 1)) && !isLatin(text.charCodeAt(at + asked.length));
}

function look(text: string): Uint8Array {
  if (lastAsked !== text) {
    last = told.get(text) ?? teller(text);
    lastAsked = text;
  }
  return last.held;
}

/** Clauses are asked for soon after their sentences: only so many texts are tried. */
const TRIED = 6;

/** A text seen before that tells about this one, or else this one, looked at anew. */
function teller(text: string): Seen {
  let found: Seen | undefined;
  for (let i = used - 1; i >= 0 && i >= used - TRIED && found === undefined; i--)
    if (tells(seen[i] as Seen, text)) found = seen[i];
  found ??= lookAnew(text);
  told.set(text, found);
  return found;
}

function lookAnew(text: string): Seen {
  if (used === seen.length) forgetAll();
  const slot = seen[used++] as Seen;
  slot.text = text;
  slot.held.fill(0);
  lookup.mark(text, slot.held);
  return slot;
}

function fulfils(held: Uint8Array, need: Numbered): boolean {
  if (typeof need === 'number') return held[need] === 1;
  const { all, parts } = need;
  for (let i = 0; i < parts.length; i++) if (fulfils(held, parts[i] as Numbered) !== all) return !all;
  return all;
}

/** As `fulfils`, for what has no numbers yet. */
function fulfilsPlainly(text: string, need: Need): boolean {
  if (need.kind === 'one') return need.literals.some((literal) => standsIn(text, literal));
  return need.kind === 'all'
    ? need.parts.every((part) => fulfilsPlainly(text, part))
    : need.parts.some((part) => fulfilsPlainly(text, part));
}

function mayMatch(text: string, id: number): boolean {
  const known = needs[id];
  const needed = known === undefined ? learn(id) : known;
  if (needed === null) return true;
  if (needed.numbered === null) {
    if (++plainly <= OFTEN) return fulfilsPlainly(text, needed.need);
    numberAll();
  }
  const held = look(text);
  if (held[needed.glance] === 0) return false;
  return typeof needed.numbered === 'number' || needed.numbered === null || fulfils(held, needed.numbered);
}

/** A pattern that is only run on texts that hold the strings it needs. */
class SparingPattern extends RegExp {
  readonly #plain: RegExp;
  readonly #id: number;

  constructor(pattern: RegExp) {
    super(pattern);
    this.#plain = pattern;
    this.#id = patterns.push(pattern) - 1;
  }

  /** What splits or collects all matches works on a plain copy. */
  static override get [Symbol.species](): RegExpConstructor {
    return RegExp;
  }

  override test(text: string): boolean {
    return mayMatch(text, this.#id) && this.#plain.test(text);
  }

  override exec(text: string): RegExpExecArray | null {
    return mayMatch(text, this.#id) ? this.#plain.exec(text) : null;
  }
}

/**
 * The same pattern, but most texts it has no chance in are told without running it: for large patterns that many
 * others stand beside and that are asked for whole sentences or clauses. Global and sticky ones are left as they are.
 */
export const sparing = (pattern: RegExp): RegExp =>
  pattern.global || pattern.sticky || pattern instanceof SparingPattern
    ? pattern
    : new SparingPattern(pattern);

const NONE: readonly RegExpExecArray[] = [];

/** Finds all matches of a global pattern in a text, as sparingly. */
export function everyMatch(pattern: RegExp): (text: string) => readonly RegExpExecArray[] {
  const id = patterns.push(new RegExp(pattern.source, pattern.flags.replace('g', ''))) - 1;
  return (text) => (mayMatch(text, id) ? matchesOf(text, pattern) : NONE);
}

/** The patterns made sparing, as they were. */
export const sparedPatterns = (): readonly RegExp[] => patterns;

/** Whether such a pattern has a chance in a text. */
export const hasChance = mayMatch;
