import { isHan } from '../script.ts';
import { type Alternatives, type Atom, type Place, readPattern } from './syntax.ts';

/**
 * What a text must hold for a pattern to have a chance in it: one of some strings, all of several needs, or one of
 * them. `share` is a guess at the share of sentences that fulfil it.
 */
export type Need =
  | { readonly kind: 'one'; readonly share: number; readonly literals: ReadonlySet<string> }
  | { readonly kind: 'all' | 'either'; readonly share: number; readonly parts: readonly Need[] };

/** Characters so common in Chinese chat that they tell little. */
const COMMON_ZH = new Set('的了是我您你们不没有在给帮会能可以一这那就都要到个好请说看后再还也为对吗呢吧、');
/** Words that most English sentences hold: they tell little. */
const COMMON_EN =
  /^(?:you|your|the|and|for|that|this|have|with|can|will|are|was|not|our|what|all|please|now|just|ing|here|out|has|but|it's|i'm)$/;
/** Of what nearly every sentence holds. */
const EVERYWHERE = 9;
/** Shares of Latin strings by length. */
const LATIN_SHARES = [EVERYWHERE, EVERYWHERE, 0.3, 0.05, 0.02, 0.01] as const;
const LONG_SHARE = 0.004;
/** A need with more isn't worth asking for; shares of many strings add up to more than they have together. */
const MOST = 6;
/** A second need has to be rarer than this to be asked for beside the first. */
const WORTH = 0.2;
/** Needs asked for beside each other. */
const BESIDE = 3;

const hasHan = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (isHan(text.charCodeAt(i))) return true;
  return false;
};

function shareOf(literal: string): number {
  if (hasHan(literal)) {
    if (literal.length > 1) return 0.004;
    return COMMON_ZH.has(literal) ? 0.25 : 0.02;
  }
  const word = literal.trim();
  if (word.length === 1 && !/[a-z']/.test(word)) return /[.,]/.test(word) ? EVERYWHERE : 0.06;
  return COMMON_EN.test(word) ? 0.35 : (LATIN_SHARES[word.length] ?? LONG_SHARE);
}

function oneOf(literals: ReadonlySet<string>): Need | null {
  let share = 0;
  for (const literal of literals) share += shareOf(literal);
  return share > MOST ? null : { kind: 'one', share, literals };
}

/** One of several needs; those for one of some strings become one. */
function either(needs: readonly Need[]): Need | null {
  const share = needs.reduce((sum, need) => sum + need.share, 0);
  if (share > MOST) return null;
  const literals = new Set(needs.flatMap((need) => (need.kind === 'one' ? [...need.literals] : [])));
  const parts = needs.filter(({ kind }) => kind !== 'one');
  const one = literals.size === 0 ? null : oneOf(literals);
  if (one !== null) parts.unshift(one);
  return parts.length === 1 ? (parts[0] ?? null) : { kind: 'either', share, parts };
}

/** The most telling of several needs together. */
function all(needs: readonly Need[]): Need | null {
  const parts = [...needs]
    .sort((a, b) => a.share - b.share)
    .filter(({ share }, place) => place === 0 || (place < BESIDE && share < WORTH));
  const share = parts.reduce((product, need) => product * need.share, 1);
  return parts.length < 2 ? (parts[0] ?? null) : { kind: 'all', share, parts };
}

function ofAtom(atom: Atom): Need | null {
  if (atom.kind === 'group') return ofAlternatives(atom.alternatives);
  return atom.kind === 'class' && atom.chars !== null ? oneOf(new Set(atom.chars)) : null;
}

function ofAlternatives(alternatives: Alternatives): Need | null {
  const needs: Need[] = [];
  for (const places of alternatives) {
    const need = ofSequence(places);
    if (need === null) return null;
    needs.push(need);
  }
  return either(needs);
}

/** Runs of plain characters and what stands between them. */
function ofSequence(places: readonly Place[]): Need | null {
  const needs: Need[] = [];
  let run = '';
  const push = (need: Need | null): void => {
    if (need !== null) needs.push(need);
  };
  const close = (): void => {
    if (run !== '') push(oneOf(new Set([run])));
    run = '';
  };
  for (const { atom, optional, quantified } of places) {
    if (atom.kind === 'char' && !optional) run += atom.char;
    if (atom.kind !== 'char' || quantified) close();
    if (!optional) push(ofAtom(atom));
  }
  close();
  return all(needs);
}

/** What a text must hold for `pattern` to have a chance in it; null when nothing can be told. */
export const needOf = (pattern: RegExp): Need | null => {
  const alternatives = readPattern(pattern);
  return alternatives && ofAlternatives(alternatives);
};

/** Strings of which a text must hold one, whatever else it needs. */
export function glanceOf(need: Need): ReadonlySet<string> {
  if (need.kind === 'one') return need.literals;
  const [first] = need.parts;
  if (need.kind === 'all') return first === undefined ? new Set() : glanceOf(first);
  return new Set(need.parts.flatMap((part) => [...glanceOf(part)]));
}
