/** Buckets that features are hashed into. */
export const BUCKETS = 1 << 16;

const APOSTROPHE = 39;

/**
 * FNV-1a over units from `start` to `end`, with a seed that tells kinds of features apart. Hasty hands leave apostrophes
 * out, so they don't count.
 */
export function hashUnits(units: Uint16Array, start: number, end: number, seed: number): number {
  let hash = 2166136261 ^ seed;
  for (let i = start; i < end; i++) {
    const unit = units[i] as number;
    if (unit !== APOSTROPHE) hash = Math.imul(hash ^ unit, 16777619);
  }
  hash ^= hash >>> 15;
  return Math.imul(hash, 2246822519) & (BUCKETS - 1);
}

/** Which bag saw a bucket last: a bag needs no set of its own and none has to be emptied. */
const seenBy = new Int32Array(BUCKETS);
let bags = 0;

/** Where bags collect, one at a time. */
let buckets = new Int32Array(1024);
let places = new Int32Array(2048);

/** Features of one text, each bucket once; a new bag begins where the one before has been taken. */
export class Bag {
  size = 0;
  readonly #stamp = ++bags;
  readonly #units: Uint16Array;

  constructor(units: Uint16Array) {
    this.#units = units;
  }

  add(start: number, end: number, seed: number): void {
    this.put(hashUnits(this.#units, start, end, seed), start, end);
  }

  put(bucket: number, start: number, end: number): void {
    if (seenBy[bucket] === this.#stamp) return;
    seenBy[bucket] = this.#stamp;
    if (this.size === buckets.length) {
      buckets = widened(buckets);
      places = widened(places);
    }
    buckets[this.size] = bucket;
    places[2 * this.size] = start;
    places[2 * this.size + 1] = end;
    this.size++;
  }

  takeBuckets(): Int32Array {
    return buckets.slice(0, this.size);
  }

  takePlaces(): Int32Array {
    return places.slice(0, 2 * this.size);
  }
}

function widened(full: Int32Array): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(2 * full.length);
  wide.set(full);
  return wide;
}
