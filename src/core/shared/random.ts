import { hash53 } from './hash.ts';

/** A seeded source of chance. Every use takes its own `fork`, so adding a draw in one place moves no other. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** Whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  /** One item; throws on an empty list. */
  pick<T>(items: readonly T[]): T;
  /** The items in drawn order. */
  shuffle<T>(items: readonly T[]): T[];
  fork(label: string): Random;
}

/** mulberry32 over a hash of seed and label: fast, enough for play, the same everywhere. */
export function seededRandom(seed: number | string, label = ''): Random {
  const key = `${seed}/${label}`;
  let state = hash53(key) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    int,
    pick(items) {
      const item = items[int(0, items.length - 1)];
      if (item === undefined) throw new Error(`Nothing to pick from (${key})`);
      return item;
    },
    shuffle(items) {
      const drawn = [...items];
      for (let i = drawn.length - 1; i > 0; i--) {
        const j = int(0, i);
        [drawn[i], drawn[j]] = [drawn[j] as (typeof drawn)[number], drawn[i] as (typeof drawn)[number]];
      }
      return drawn;
    },
    fork: (inner) => seededRandom(key, inner),
  };
}
