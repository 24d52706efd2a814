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

/** Where bags collect, one at a time: small lists made and thrown away for every sentence cost more than the work. */
let buckets = new Int32Array(1024);
let places = new Int32Array(2 * buckets.length);
let values = new Float64Array(buckets.length);

/** What a bag collected, each bucket once. */
export interface Collected {
  readonly buckets: Int32Array;
  readonly places: Int32Array;
  /** One for each bucket, to be filled in. */
  readonly values: Float64Array;
}

/** Features of one text; a new bag takes over the lists of the one before. */
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
    if (this.size === buckets.length) widen();
    buckets[this.size] = bucket;
    places[2 * this.size] = start;
    places[2 * this.size + 1] = end;
    this.size++;
  }

  /** Good until the next bag begins. */
  get collected(): Collected {
    const { size } = this;
    return {
      buckets: buckets.subarray(0, size),
      places: places.subarray(0, 2 * size),
      values: values.subarray(0, size),
    };
  }
}

function widen(): void {
  const [full, fullPlaces] = [buckets, places];
  buckets = new Int32Array(2 * full.length);
  places = new Int32Array(2 * fullPlaces.length);
  values = new Float64Array(buckets.length);
  buckets.set(full);
  places.set(fullPlaces);
}
