import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { type Alphabet, alphabetOf, type LetterSet } from './letters.ts';

/** Stands for "no letter": before the first character of a text and behind its last. */
export const EDGE = -1;

/** What a place between two letters must be like. */
export type Check =
  | { readonly on: 'before' | 'behind'; readonly letters: LetterSet; readonly edge: boolean }
  | { readonly on: 'word'; readonly boundary: boolean };

export type Node =
  /** `loops` where a repeat begins another round; a round that reads nothing is none. */
  | { readonly kind: 'fork'; readonly to: readonly number[]; readonly loops?: true }
  | { readonly kind: 'read'; readonly letters: LetterSet; readonly to: number }
  | { readonly kind: 'check'; readonly check: Check; readonly to: number }
  | { readonly kind: 'accept' };

/**
 * A pattern as a machine that reads letters. It takes at least every way through a text that the pattern takes: longer
 * lookarounds are taken to hold, back references read what their group may read.
 */
export interface Automaton {
  readonly nodes: readonly Node[];
  readonly letters: readonly string[];
  /** `\w` among them. */
  readonly word: LetterSet;
  /** The whole pattern (0) or the lookahead (1 and up) that a node belongs to. */
  readonly bodies: readonly number[];
  /** Innermost endless repeat around a node, as written; '' outside. */
  readonly repeats: readonly string[];
  readonly start: number;
  /** Lookbehinds over an endless stretch. */
  readonly endlessLookbehinds: readonly string[];
}

type Unit = Pick<Extract<Check, { edge: boolean }>, 'letters' | 'edge'>;
type Direction = 'ahead' | 'back';

class Builder {
  readonly nodes: Node[] = [];
  readonly bodies: number[] = [];
  readonly repeats: string[] = [];
  readonly endlessLookbehinds: string[] = [];
  readonly #alphabet: Alphabet;
  readonly #endlessFrom: number;
  #body = 0;
  #lastBody = 0;
  #repeat = '';

  constructor(alphabet: Alphabet, endlessFrom: number) {
    this.#alphabet = alphabet;
    this.#endlessFrom = endlessFrom;
  }

  add(node: Node): number {
    this.bodies.push(this.#body);
    this.repeats.push(this.#repeat);
    return this.nodes.push(node) - 1;
  }

  /** Each of these builds what comes before the node `next` and gives its entry. */
  alternatives(alternatives: readonly AST.Alternative[], next: number): number {
    const entries = alternatives.map(({ elements }) => this.#sequence(elements, next));
    return entries.length === 1 ? (entries[0] ?? next) : this.add({ kind: 'fork', to: entries });
  }

  #sequence(elements: readonly AST.Element[], next: number): number {
    return elements.reduceRight((entry, element) => this.#element(element, entry), next);
  }

  #element(element: AST.Element, next: number): number {
    switch (element.type) {
      case 'Quantifier':
        return this.#quantifier(element, next);
      case 'Group':
      case 'CapturingGroup':
        return this.alternatives(element.alternatives, next);
      case 'Assertion':
        return this.#assertion(element, next);
      case 'Backreference':
        return [element.resolved].flat().reduce((entry, group) => this.#element(group, entry), next);
      default:
        return this.add({ kind: 'read', letters: this.#alphabet.setOf(element.raw), to: next });
    }
  }

  #quantifier({ element, min, max, raw }: AST.Quantifier, next: number): number {
    if (max >= this.#endlessFrom) return this.#endless(element, min, raw, next);
    let entry = next;
    for (let i = min; i < max; i++) {
      entry = this.add({ kind: 'fork', to: [this.#element(element, entry), next] });
    }
    for (let i = 0; i < min; i++) entry = this.#element(element, entry);
    return entry;
  }

  #endless(element: AST.QuantifiableElement, min: number, raw: string, next: number): number {
    const outer = this.#repeat;
    this.#repeat = raw;
    const to: number[] = [];
    const inner = this.#element(element, this.add({ kind: 'fork', to, loops: true }));
    to.push(inner, next);
    this.#repeat = outer;
    let entry = min === 0 ? this.add({ kind: 'fork', to }) : inner;
    for (let i = 1; i < min; i++) entry = this.#element(element, entry);
    return entry;
  }

  #assertion(assertion: AST.Assertion, next: number): number {
    switch (assertion.kind) {
      case 'start':
        return this.#check({ on: 'before', letters: this.#none(), edge: true }, next);
      case 'end':
        return this.#check({ on: 'behind', letters: this.#none(), edge: true }, next);
      case 'word':
        return this.#check({ on: 'word', boundary: !assertion.negate }, next);
      case 'lookahead':
        return this.#lookahead(assertion, next);
      case 'lookbehind':
        return this.#lookbehind(assertion, next);
    }
  }

  #lookahead({ alternatives, negate }: AST.LookaheadAssertion, next: number): number {
    const { entry, rest } = this.#units(alternatives, negate, 'ahead', next);
    if (rest.length === 0) return entry;
    const outer = this.#body;
    this.#body = ++this.#lastBody;
    const inside = this.alternatives(rest, this.add({ kind: 'accept' }));
    this.#body = outer;
    return this.add({ kind: 'fork', to: [inside, entry] });
  }

  #lookbehind({ alternatives, negate, raw }: AST.LookbehindAssertion, next: number): number {
    const { entry, rest } = this.#units(alternatives, negate, 'back', next);
    if (rest.some(isEndless)) this.endlessLookbehinds.push(raw);
    return entry;
  }

  /** Makes checks of the alternatives that are one letter long, where the assertion can be cut in two there. */
  #units(
    alternatives: readonly AST.Alternative[],
    negate: boolean,
    direction: Direction,
    next: number,
  ): { readonly entry: number; readonly rest: readonly AST.Alternative[] } {
    const units = alternatives.map((alternative) => this.#unit([alternative], direction));
    const rest = alternatives.filter((_, i) => units[i] === null);
    if (rest.length > 0 && !negate) return { entry: next, rest: alternatives };
    if (rest.length === alternatives.length) return { entry: next, rest };
    const union = this.#union(units.filter((unit) => unit !== null));
    const { letters, edge } = negate ? complement(union) : union;
    return {
      entry: this.#check({ on: direction === 'ahead' ? 'behind' : 'before', letters, edge }, next),
      rest,
    };
  }

  /** What one letter must be for one of the alternatives to match; null where one letter cannot tell. */
  #unit(alternatives: readonly AST.Alternative[], direction: Direction): Unit | null {
    const units = alternatives.map(({ elements: [element, ...others] }): Unit | null => {
      if (others.length > 0) return null;
      return element ? this.#unitElement(element, direction) : complement(this.#union([]));
    });
    return units.every((unit) => unit !== null) ? this.#union(units) : null;
  }

  #unitElement(element: AST.Element, direction: Direction): Unit | null {
    switch (element.type) {
      case 'Quantifier':
        return element.min === 1 ? this.#unitElement(element.element, direction) : null;
      case 'Group':
      case 'CapturingGroup':
        return this.#unit(element.alternatives, direction);
      case 'Assertion':
        return element.kind === (direction === 'ahead' ? 'end' : 'start')
          ? { letters: this.#none(), edge: true }
          : null;
      case 'Backreference':
        return null;
      default:
        return { letters: this.#alphabet.setOf(element.raw), edge: false };
    }
  }

  #union(units: readonly Unit[]): Unit {
    const letters = this.#none().map((_, i) => (units.some((unit) => unit.letters[i] === 1) ? 1 : 0));
    return { letters, edge: units.some(({ edge }) => edge) };
  }

  #none(): LetterSet {
    return new Uint8Array(this.#alphabet.letters.length);
  }

  #check(check: Check, next: number): number {
    return this.add({ kind: 'check', check, to: next });
  }
}

const complement = ({ letters, edge }: Unit): Unit => ({
  letters: letters.map((has) => 1 - has),
  edge: !edge,
});

const isEndless = (alternative: AST.Alternative): boolean => {
  let endless = false;
  visitRegExpAST(alternative, {
    onQuantifierEnter: ({ max }) => {
      endless ||= max === Number.POSITIVE_INFINITY;
    },
  });
  return endless;
};

/**
 * Builds the machine of a pattern that is searched for in a text, from any place on. Repeats that may go on
 * `endlessFrom` times or more count as endless.
 */
export function automatonOf(
  source: string,
  flags: string,
  endlessFrom = Number.POSITIVE_INFINITY,
): Automaton {
  if (/[mv]/.test(flags)) throw new Error(`flags ${flags} are not known here`);
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  const alphabet = alphabetOf(pattern, flags);
  const builder = new Builder(alphabet, endlessFrom);
  const entry = builder.alternatives(pattern.alternatives, builder.add({ kind: 'accept' }));
  const to: number[] = [];
  const start = builder.add({ kind: 'fork', to });
  const any = alphabet.setOf('[^]');
  if (!flags.includes('y')) to.push(builder.add({ kind: 'read', letters: any, to: start }));
  to.push(entry);
  const { nodes, bodies, repeats, endlessLookbehinds } = builder;
  const word = alphabet.setOf('\\w');
  return { nodes, letters: alphabet.letters, word, bodies, repeats, start, endlessLookbehinds };
}
