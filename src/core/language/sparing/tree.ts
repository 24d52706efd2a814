/** Letters are numbered below this, so that node and letter make one key. */
const LETTERS = 1 << 12;
const MOST_NODES = 1 << 19;
const FIRST_SIZE = 1 << 15;

const hashOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 12;

/** Nodes with children by letter, all in one open table. Nodes count from 1; 0 is none. */
export class Tree {
  /** Pairs of key and child. */
  #table = new Int32Array(FIRST_SIZE);
  #mask = FIRST_SIZE / 2 - 1;
  #used = 0;
  #nodes: number;
  readonly #roots: number;
  /** Children of the roots by letter: every search begins there. */
  readonly #first: Int32Array;

  /** With so many roots: nodes 1, 2 … */
  constructor(roots: number) {
    this.#nodes = roots;
    this.#roots = roots;
    this.#first = new Int32Array((roots + 1) * LETTERS);
  }

  /** The last node. */
  get size(): number {
    return this.#nodes;
  }

  /** The child of a node; 0 for none. */
  child(node: number, letter: number): number {
    const key = node * LETTERS + letter;
    if (node <= this.#roots) return this.#first[key] as number;
    const table = this.#table;
    const mask = this.#mask;
    for (let slot = hashOf(key) & mask; ; slot = (slot + 1) & mask) {
      const found = table[2 * slot] as number;
      if (found === key) return table[2 * slot + 1] as number;
      if (found === 0) return 0;
    }
  }

  /** The child of a node, made where there was none. */
  grow(node: number, letter: number): number {
    const known = this.child(node, letter);
    if (known !== 0) return known;
    if (letter >= LETTERS || this.#nodes + 1 >= MOST_NODES)
      throw new RangeError('Too many strings to look for');
    const child = ++this.#nodes;
    if (node <= this.#roots) this.#first[node * LETTERS + letter] = child;
    else {
      if (this.#used * 2 > this.#mask) this.#widen();
      this.#put(node * LETTERS + letter, child);
    }
    return child;
  }

  #put(key: number, child: number): void {
    let slot = hashOf(key) & this.#mask;
    while (this.#table[2 * slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#table[2 * slot] = key;
    this.#table[2 * slot + 1] = child;
    this.#used++;
  }

  #widen(): void {
    const full = this.#table;
    this.#table = new Int32Array(full.length * 2);
    this.#mask = full.length - 1;
    this.#used = 0;
    for (let i = 0; i < full.length; i += 2)
      if (full[i] !== 0) this.#put(full[i] as number, full[i + 1] as number);
  }
}
