import { type Automaton, type Check, EDGE } from './automaton.ts';
import { nextOf } from './graph.ts';

/** More ways than this between two letters count as a fault of the pattern. */
const MOST_WAYS = 20_000;

/** Some nodes of an automaton, with as few letters as tell them apart, and the steps between them. */
export class Part {
  readonly letters: readonly number[];
  readonly #automaton: Automaton;
  readonly #nodes: ReadonlySet<number>;
  readonly #steps = new Map<number, readonly number[]>();

  constructor(automaton: Automaton, nodes: ReadonlySet<number>, wanted: (letter: number) => boolean) {
    this.#automaton = automaton;
    this.#nodes = nodes;
    this.letters = this.#tellApart(wanted);
  }

  reads(id: number, letter: number): boolean {
    const node = this.#automaton.nodes[id];
    return node?.kind === 'read' && node.letters[letter] === 1;
  }

  /**
   * The nodes that may read `letter` after `from` has read `before`; one that can be come to in several ways stands
   * there twice.
   */
  step(from: number, before: number, letter: number): readonly number[] {
    const size = this.#automaton.letters.length;
    const key = (from * size + before) * size + letter;
    const known = this.#steps.get(key);
    if (known) return known;
    const targets = [...this.#ways(from, before, letter)].flatMap(([id, ways]) =>
      ways > 1 ? [id, id] : [id],
    );
    this.#steps.set(key, targets);
    return targets;
  }

  #ways(from: number, before: number, letter: number): Map<number, number> {
    const { nodes } = this.#automaton;
    const ways = new Map<number, number>();
    const rounds = new Set<number>();
    let walked = 0;
    const walk = (id: number): void => {
      const node = nodes[id];
      if (node === undefined || !this.#nodes.has(id) || rounds.has(id)) return;
      if (++walked > MOST_WAYS) throw new Error('too many ways between two letters');
      if (node.kind === 'read') {
        if (node.letters[letter] === 1) ways.set(id, (ways.get(id) ?? 0) + 1);
        return;
      }
      if (node.kind === 'check' && !this.#holds(node.check, before, letter)) return;
      if (node.kind === 'fork' && node.loops) rounds.add(id);
      for (const to of nextOf(node)) walk(to);
      rounds.delete(id);
    };
    for (const to of nextOf(nodes[from])) walk(to);
    return ways;
  }

  #holds(check: Check, before: number, behind: number): boolean {
    const { word } = this.#automaton;
    if (check.on === 'word') return (word[before] !== word[behind]) === check.boundary;
    const letter = check.on === 'before' ? before : behind;
    return letter === EDGE ? check.edge : check.letters[letter] === 1;
  }

  #tellApart(wanted: (letter: number) => boolean): number[] {
    const { nodes, letters, word } = this.#automaton;
    const sets = new Set([word]);
    for (const id of this.#nodes) {
      const node = nodes[id];
      if (node?.kind === 'read') sets.add(node.letters);
      else if (node?.kind === 'check' && node.check.on !== 'word') sets.add(node.check.letters);
    }
    const distinct = new Map<string, number>();
    for (let letter = 0; letter < letters.length; letter++) {
      if (!wanted(letter)) continue;
      const treatment = Array.from(sets, (set) => set[letter]).join('');
      if (!distinct.has(treatment)) distinct.set(treatment, letter);
    }
    return [...distinct.values()];
  }
}
