import type { Node } from './automaton.ts';

export const nextOf = (node: Node | undefined): readonly number[] => {
  if (node === undefined || node.kind === 'accept') return [];
  return node.kind === 'fork' ? node.to : [node.to];
};

/** Strongly connected parts of a graph that hold a cycle, by Tarjan's method without recursion. */
export function cyclesOf(size: number, next: (node: number) => readonly number[]): number[][] {
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const open = new Uint8Array(size);
  const stack: number[] = [];
  const found: number[][] = [];
  let count = 0;
  const close = (node: number): void => {
    const part: number[] = [];
    let member: number;
    do {
      member = stack.pop() ?? node;
      open[member] = 0;
      part.push(member);
    } while (member !== node);
    if (part.length > 1 || next(node).includes(node)) found.push(part);
  };
  const enter = (node: number): [number, number] => {
    order[node] = low[node] = count++;
    open[node] = 1;
    stack.push(node);
    return [node, 0];
  };
  const lower = (node: number, to: number): void => {
    low[node] = Math.min(low[node] ?? 0, to);
  };
  for (let root = 0; root < size; root++) {
    if (order[root] !== -1) continue;
    const way: [number, number][] = [enter(root)];
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const [node, at] = top;
      const to = next(node)[at];
      top[1]++;
      if (to === undefined) {
        way.pop();
        if (low[node] === order[node]) close(node);
        const parent = way.at(-1)?.[0];
        if (parent !== undefined) lower(parent, low[node] ?? 0);
      } else if (order[to] === -1) way.push(enter(to));
      else if (open[to] === 1) lower(node, order[to] ?? 0);
    }
  }
  return found;
}

/** All that `from` leads to, itself included. */
export function reachable(
  from: Iterable<number>,
  next: (node: number) => readonly number[],
): ReadonlySet<number> {
  const seen = new Set(from);
  for (const node of seen) for (const to of next(node)) seen.add(to);
  return seen;
}

/** The edges of a graph the other way round. */
export function reversed(size: number, next: (node: number) => readonly number[]): readonly number[][] {
  const back: number[][] = Array.from({ length: size }, () => []);
  for (let node = 0; node < size; node++) for (const to of next(node)) back[to]?.push(node);
  return back;
}

/** The nodes of a shortest way from one node to another, the first left out; at least one step long. */
export function pathBetween(from: number, to: number, next: (node: number) => readonly number[]): number[] {
  const parents = new Map<number, number>();
  const queue = [from];
  for (const node of queue) {
    for (const target of next(node)) {
      if (parents.has(target)) continue;
      parents.set(target, node);
      queue.push(target);
    }
    if (parents.has(to)) break;
  }
  const way: number[] = [];
  for (let at: number | undefined = to; at !== undefined; at = parents.get(at)) {
    way.unshift(at);
    if (parents.get(at) === from) break;
  }
  return way;
}
