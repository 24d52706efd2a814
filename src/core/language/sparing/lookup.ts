import { isLatin } from '../script.ts';
import { EDGE, type Literals } from './literals.ts';
import { Tree } from './tree.ts';

/** Groups with a string that ends at a node: whatever follows, and where no letter may follow. */
interface Ends {
  readonly anyhow: number[];
  readonly atEdge: number[];
}

/** Where strings begin: all, and those that begin at an edge. */
const ROOT = 1;
const EDGE_ROOT = 2;

/** Finds in one pass which groups of strings a text holds one of. */
export class Lookup {
  readonly #tree = new Tree(2);
  readonly #ends = new Map<number, Ends>();
  /** By unit: its number among those of the strings; 0 for all others. */
  readonly #letters = new Uint16Array(0x10000);
  #letterCount = 0;
  readonly #groups = new Map<string, number>();
  /** The groups of all nodes, and by node where its own begin, where those at an edge do, and where they end. */
  #listed = new Int32Array(0);
  #places = new Int32Array(0);
  #isListed = false;
  #text = new Uint16Array(256);

  /** Number of a group of strings. */
  add(literals: Literals): number {
    const name = literals.join('\n');
    const known = this.#groups.get(name);
    if (known !== undefined) return known;
    const group = this.#groups.size;
    this.#groups.set(name, group);
    this.#isListed = false;
    for (const literal of literals) this.#addTo(group, literal);
    return group;
  }

  get size(): number {
    return this.#groups.size;
  }

  /** Marks the groups `text` holds a string of. */
  mark(text: string, held: Uint8Array): void {
    if (!this.#isListed) this.#list();
    const { length } = text;
    if (this.#text.length <= length) this.#text = new Uint16Array(2 * length);
    const units = this.#text;
    for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
    units[length] = 0;
    let inWord = false;
    for (let at = 0; at < length; at++) {
      this.#descend(ROOT, at, length, held);
      if (!inWord) this.#descend(EDGE_ROOT, at, length, held);
      inWord = isLatin(units[at] as number);
    }
  }

  /** Follows the text from a place as far as strings do. */
  #descend(root: number, from: number, length: number, held: Uint8Array): void {
    const [units, letters, tree] = [this.#text, this.#letters, this.#tree];
    const [listed, places] = [this.#listed, this.#places];
    let node = root;
    for (let at = from; at < length; at++) {
      const letter = letters[units[at] as number] as number;
      if (letter === 0) return;
      node = tree.child(node, letter);
      if (node === 0) return;
      let i = places[3 * node] as number;
      const isEdge = !isLatin(units[at + 1] as number);
      const end = places[3 * node + (isEdge ? 2 : 1)] as number;
      for (; i < end; i++) held[listed[i] as number] = 1;
    }
  }

  #addTo(group: number, literal: string): void {
    let node = literal.startsWith(EDGE) ? EDGE_ROOT : ROOT;
    for (const unit of literal.replaceAll(EDGE, '').split(''))
      node = this.#tree.grow(node, this.#letterOf(unit));
    const ends = this.#ends.get(node) ?? { anyhow: [], atEdge: [] };
    this.#ends.set(node, ends);
    (literal.endsWith(EDGE) ? ends.atEdge : ends.anyhow).push(group);
  }

  #letterOf(char: string): number {
    const unit = char.charCodeAt(0);
    if (this.#letters[unit] === 0) this.#letters[unit] = ++this.#letterCount;
    return this.#letters[unit] as number;
  }

  /** Writes the groups of the nodes one after the other: a text has hundreds of them. */
  #list(): void {
    const listed: number[] = [];
    this.#places = new Int32Array(3 * (this.#tree.size + 1));
    for (const [node, { anyhow, atEdge }] of this.#ends) {
      this.#places.set([listed.length, listed.length + anyhow.length], 3 * node);
      listed.push(...anyhow, ...atEdge);
      this.#places[3 * node + 2] = listed.length;
    }
    this.#listed = Int32Array.from(listed);
    this.#isListed = true;
  }
}
