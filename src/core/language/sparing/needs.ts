import { isEdge } from './edges.ts';
import { EDGE, either, joined, type Literals, pruned, withNone } from './literals.ts';
import { shareOf } from './share.ts';
import { type Alternatives, type Atom, type Place, readPattern } from './syntax.ts';

/**
 * What a text must hold for a pattern to have a chance in it: one of some strings, all of several needs, or one of
 * them. `share` is a guess at the share of sentences that fulfil it.
 */
export type Need =
  | { readonly kind: 'one'; readonly share: number; readonly literals: Literals }
  | { readonly kind: 'all' | 'either'; readonly share: number; readonly parts: readonly Need[] };

/** What a piece of a pattern takes: all strings it can be, where they are few, and what it needs anyway. */
interface Taken {
  readonly exact: Literals | null;
  readonly need: Need | null;
}

/** A need with more isn't worth asking for; shares of many strings add up to more than they have together. */
const MOST = 3;
/** A second need has to be rarer than this to be asked for beside the first. */
const WORTH = 2;
/** Needs asked for beside each other. */
const BESIDE = 3;

const UNTOLD: Taken = { exact: null, need: null };
const NONE: Literals = [''];
/** What comes several times stands beside itself. */
const APART = { before: false, after: false };

function oneOf(literals: Literals): Need | null {
  let share = 0;
  for (const literal of literals) {
    share += shareOf(literal);
    if (share > MOST) return null;
  }
  return { kind: 'one', share, literals };
}

/** One of several needs; those for one of some strings become one. */
function oneNeedOf(needs: readonly Need[]): Need | null {
  const share = needs.reduce((sum, need) => sum + need.share, 0);
  if (share > MOST) return null;
  const literals = needs.flatMap((need) => (need.kind === 'one' ? need.literals : []));
  const parts = needs.filter(({ kind }) => kind !== 'one');
  const one = literals.length === 0 ? null : oneOf(literals);
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

/** Whether no letter can stand before and after something; of a seam, before what follows it and after what is over. */
interface Around {
  readonly before: boolean;
  readonly after: boolean;
}

function ofAtom(atom: Atom, around: Around): Taken {
  switch (atom.kind) {
    case 'text':
      return { exact: [atom.text], need: null };
    case 'class':
      return atom.chars === null ? UNTOLD : { exact: atom.chars.split(''), need: null };
    case 'group':
      return ofAlternatives(atom.alternatives, around);
    case 'edge':
      return { exact: [EDGE], need: null };
    case 'never':
      return { exact: [], need: null };
    case 'nothing':
      return { exact: NONE, need: null };
    case 'anything':
      return UNTOLD;
  }
}

const needed = ({ exact, need }: Taken): Need | null => (exact === null ? need : oneOf(exact));

function ofAlternatives(alternatives: Alternatives, around: Around): Taken {
  const taken = alternatives.map((places) => ofRow(places, around));
  const exact = either(taken.map((each) => each.exact));
  if (exact !== null) return { exact, need: null };
  const needs: Need[] = [];
  for (const each of taken) {
    const need = needed(each);
    if (need === null) return UNTOLD;
    needs.push(need);
  }
  return { exact: null, need: oneNeedOf(needs) };
}

const edged = (edge: boolean): Literals => (edge ? [EDGE] : NONE);

/** Strings that follow each other directly are joined as long as they stay few; what parts them makes several needs. */
class Run {
  #strings: Literals;
  #whole = true;
  readonly #needs: Need[] = [];

  constructor(before: boolean) {
    this.#strings = edged(before);
  }

  /** Something that stands there once; where it cannot be joined, what was before it and itself are needs apart. */
  add({ exact, need }: Taken, seam: () => Around): void {
    const next = exact && joined(this.#strings, exact);
    if (next) this.#strings = next;
    else {
      this.part(seam(), exact ?? NONE);
      if (need !== null) this.#needs.push(need);
    }
  }

  /** Whether something that may stand there once was joined. */
  addPerhaps({ exact }: Taken): boolean {
    const next = exact && joined(this.#strings, withNone(exact));
    if (next) this.#strings = next;
    return next !== null;
  }

  /** Ends what was joined so far; what follows is joined to `strings`. */
  part({ before, after }: Around, strings: Literals): void {
    const need = oneOf(joined(this.#strings, edged(after)) ?? this.#strings);
    if (need !== null) this.#needs.push(need);
    this.#strings = joined(edged(before), strings) ?? strings;
    this.#whole = false;
  }

  taken(after: boolean): Taken {
    if (this.#whole) return { exact: joined(this.#strings, edged(after)), need: null };
    this.part({ before: false, after }, NONE);
    return { exact: null, need: all(this.#needs) };
  }
}

function ofRow(places: readonly Place[], { before, after }: Around): Taken {
  const run = new Run(before);
  for (const [i, { atom, least, most }] of places.entries()) {
    const isBehindEdge = (place: number) => isEdge(places, place, -1, before);
    const isBeforeEdge = (place: number) => isEdge(places, place, 1, after);
    const isOnce = most === 1 && atom.kind === 'group';
    const taken = ofAtom(atom, isOnce ? { before: isBehindEdge(i), after: isBeforeEdge(i) } : APART);
    if (least > 0) run.add(taken, () => ({ before: isBehindEdge(i), after: isBeforeEdge(i - 1) }));
    if (most > 1 && least > 0) run.part(APART, taken.exact ?? NONE);
    else if (most > 1 || (least === 0 && !run.addPerhaps(taken)))
      run.part({ before: isBehindEdge(i + 1), after: isBeforeEdge(i - 1) }, NONE);
  }
  return run.taken(after);
}

/** The need with its strings as they are looked for. */
function trimmed(need: Need): Need {
  if (need.kind === 'one') return { ...need, literals: pruned(need.literals) };
  return { ...need, parts: need.parts.map(trimmed) };
}

/** What a text must hold for `pattern` to have a chance in it; null when nothing can be told. */
export function needOf(pattern: RegExp): Need | null {
  const alternatives = readPattern(pattern);
  const need = alternatives && needed(ofAlternatives(alternatives, APART));
  return need && trimmed(need);
}

/** Strings of which a text must hold one, whatever else it needs. */
export function glanceOf(need: Need): Literals {
  if (need.kind === 'one') return need.literals;
  const [first] = need.parts;
  if (need.kind === 'all') return first === undefined ? [] : glanceOf(first);
  return need.parts.flatMap(glanceOf);
}
