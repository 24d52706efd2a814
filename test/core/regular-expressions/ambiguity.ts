import type { Automaton } from './automaton.ts';
import { cyclesOf, nextOf, pathBetween, reachable, reversed } from './graph.ts';
import { Part } from './part.ts';

/** Two repeats, or two ways round one, that can share out a text in more ways than it is long. */
export interface Ambiguity {
  readonly growth: 'polynomial' | 'exponential';
  /** The repeats as written; '' is the search from place to place. */
  readonly repeats: readonly [string, string];
  /** Text that does harm when repeated with something behind it that the pattern does not take. */
  readonly pump: string;
}

/** Where a run through a loop stands: two nodes that read the same letter. */
type Pair = readonly [a: number, b: number, letter: number];
/** Where three runs stand that read the same letter: round the first loop, from it to the second, round the second. */
type Triple = readonly [first: number, between: number, second: number, letter: number];

/** The states of a product of automata, numbered as they are found. */
class States<State extends readonly number[]> {
  readonly found: State[] = [];
  readonly #ids = new Map<string, number>();

  idOf(state: State): number {
    const key = state.join();
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    this.#ids.set(key, this.found.length);
    return this.found.push(state) - 1;
  }
}

class Finder {
  readonly #automaton: Automaton;
  readonly #loops: readonly (readonly number[])[];
  readonly #back: readonly (readonly number[])[];

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
    this.#loops = cyclesOf(automaton.nodes.length, this.#next);
    this.#back = reversed(automaton.nodes.length, this.#next);
  }

  readonly #next = (id: number): readonly number[] => nextOf(this.#automaton.nodes[id]);

  *exponential(): Generator<Ambiguity> {
    for (const loop of this.#loops) {
      const reads = this.#failingReads(loop);
      const wanted = (letter: number) => reads.some((id) => this.#takes(id, letter));
      const part = new Part(this.#automaton, new Set(loop), wanted);
      const found = this.#twoWaysRound(part, reads);
      if (found) yield found;
    }
  }

  *polynomial(): Generator<Ambiguity> {
    for (const first of this.#loops) {
      const behind = reachable(first, this.#next);
      for (const second of this.#loops) {
        if (second === first || !behind.has(second[0] ?? -1)) continue;
        const found = this.#between(first, second, behind);
        if (found) yield found;
      }
    }
  }

  #takes(id: number, letter: number): boolean {
    const node = this.#automaton.nodes[id];
    return node?.kind === 'read' && node.letters[letter] === 1;
  }

  #reads(loop: readonly number[]): number[] {
    return loop.filter((id) => this.#automaton.nodes[id]?.kind === 'read');
  }

  /** Those behind which the match may still fail; where it cannot, nothing is ever tried again. */
  #failingReads(loop: readonly number[]): number[] {
    const { nodes } = this.#automaton;
    return this.#reads(loop).filter((id) => {
      const free = reachable(this.#next(id), (to) => (nodes[to]?.kind === 'fork' ? this.#next(to) : []));
      return ![...free].some((to) => nodes[to]?.kind === 'accept');
    });
  }

  #report(growth: Ambiguity['growth'], first: number, second: number, pump: readonly number[]): Ambiguity {
    const { repeats, letters } = this.#automaton;
    return {
      growth,
      repeats: [repeats[first] ?? '', repeats[second] ?? ''],
      pump: pump.map((letter) => letters[letter]).join(''),
    };
  }

  /** Looks for a text that goes round a loop in two ways from and to the same node. */
  #twoWaysRound(part: Part, reads: readonly number[]): Ambiguity | null {
    const states = new States<Pair>();
    for (const id of reads)
      for (const letter of part.letters) if (part.reads(id, letter)) states.idOf([id, id, letter]);
    const edges: number[][] = [];
    const twice: (readonly [from: number, to: number])[] = [];
    for (let at = 0; at < states.found.length; at++) {
      const targets = pairsAfter(part, states.found[at] ?? [0, 0, 0], new Set(reads));
      edges.push(targets.map(({ pair }) => states.idOf(pair)));
      for (const { pair, doubled } of targets) if (doubled) twice.push([at, states.idOf(pair)]);
    }
    const next = (at: number): readonly number[] => edges[at] ?? [];
    for (const cycle of cyclesOf(states.found.length, next)) {
      const members = new Set(cycle);
      const isSame = (at: number) => states.found[at]?.[0] === states.found[at]?.[1];
      const same = cycle.find(isSame);
      const detour =
        twice.find(([from, to]) => members.has(from) && members.has(to))?.[1] ??
        cycle.find((at) => !isSame(at));
      if (same === undefined || detour === undefined) continue;
      const way = [...pathBetween(same, detour, next), ...pathBetween(detour, same, next)];
      const [a, b] = states.found[detour] ?? [0, 0];
      return this.#report(
        'exponential',
        a,
        b,
        way.map((at) => states.found[at]?.[2] ?? 0),
      );
    }
    return null;
  }

  /** Looks for a text that goes round the first loop, from there to the second, and round the second. */
  #between(
    first: readonly number[],
    second: readonly number[],
    behind: ReadonlySet<number>,
  ): Ambiguity | null {
    const { letters, bodies, nodes } = this.#automaton;
    const together = bodies[first[0] ?? 0] === bodies[second[0] ?? 0];
    const [starts, ends] = [first, second].map((loop) =>
      together ? this.#failingReads(loop) : this.#reads(loop),
    ) as [number[], number[]];
    const shared = letters.map(
      (_, letter) =>
        starts.some((id) => this.#takes(id, letter)) && ends.some((id) => this.#takes(id, letter)),
    );
    if (!shared.includes(true)) return null;
    const passes = (id: number): boolean =>
      nodes[id]?.kind !== 'read' || shared.some((is, letter) => is && this.#takes(id, letter));
    const back = (id: number) => (this.#back[id] ?? []).filter((to) => behind.has(to) && passes(to));
    const part = new Part(this.#automaton, reachable(second, back), (letter) => shared[letter] === true);
    for (const start of starts)
      for (const end of ends) {
        const pump = pumpOf(part, start, end, new Set(starts), new Set(ends));
        if (pump) return this.#report('polynomial', start, end, pump);
      }
    return null;
  }
}

/** What may follow a pair; `doubled` where one node is come to in two ways. */
function pairsAfter(
  part: Part,
  [a, b, before]: Pair,
  allowed: ReadonlySet<number>,
): { readonly pair: Pair; readonly doubled: boolean }[] {
  return part.letters.flatMap((letter) => {
    const left = part.step(a, before, letter).filter((id) => allowed.has(id));
    const right = part.step(b, before, letter).filter((id) => allowed.has(id));
    return left.flatMap((one, i) =>
      right.map((other) => ({
        pair: [one, other, letter] as const,
        doubled: a === b && one === other && left.indexOf(one) !== i,
      })),
    );
  });
}

/** The shortest text that leads from `start` to itself, from `start` to `end` and from `end` to itself. */
function pumpOf(
  part: Part,
  start: number,
  end: number,
  starts: ReadonlySet<number>,
  ends: ReadonlySet<number>,
): number[] | null {
  for (const letter of part.letters) {
    if (!part.reads(start, letter) || !part.reads(end, letter)) continue;
    const found = walkTriples(part, [start, start, end, letter], [start, end, end, letter], starts, ends);
    if (found) return found;
  }
  return null;
}

function walkTriples(
  part: Part,
  from: Triple,
  goal: Triple,
  starts: ReadonlySet<number>,
  ends: ReadonlySet<number>,
): number[] | null {
  const states = new States<Triple>();
  const parents = [-1];
  const wanted = goal.join();
  states.idOf(from);
  for (let at = 0; at < states.found.length; at++) {
    for (const triple of triplesAfter(part, states.found[at] ?? from, starts, ends)) {
      const id = states.idOf(triple);
      if (id === parents.length) parents.push(at);
      if (triple.join() === wanted) return lettersTo(id, states.found, parents);
    }
  }
  return null;
}

function triplesAfter(
  part: Part,
  [a, m, b, before]: Triple,
  starts: ReadonlySet<number>,
  ends: ReadonlySet<number>,
): Triple[] {
  return part.letters.flatMap((letter) => {
    const firsts = part.step(a, before, letter).filter((id) => starts.has(id));
    const seconds = part.step(b, before, letter).filter((id) => ends.has(id));
    if (firsts.length === 0 || seconds.length === 0) return [];
    const middles = [...new Set(part.step(m, before, letter))];
    return firsts.flatMap((first) =>
      seconds.flatMap((second) => middles.map((middle): Triple => [first, middle, second, letter])),
    );
  });
}

function lettersTo(id: number, found: readonly Triple[], parents: readonly number[]): number[] {
  const letters: number[] = [];
  for (let at = id; at > 0; at = parents[at] ?? 0) letters.unshift(found[at]?.[3] ?? 0);
  return letters;
}

/** Repeats that take exponential time on some text. */
export const exponentialIn = (automaton: Automaton): Ambiguity[] => [...new Finder(automaton).exponential()];

/** Repeats that take more than linear time on some text; none is a proof that there are none. */
export const ambiguitiesIn = (automaton: Automaton): Ambiguity[] => {
  const finder = new Finder(automaton);
  return [...finder.exponential(), ...finder.polynomial()];
};
