/** Buckets that features are hashed into. */
export const BUCKETS = 1 << 17;

const [BASIS, PRIME, SPREAD] = [2166136261, 16777619, 2246822519];
const APOSTROPHE = 39;

/**
 * FNV-1a over units from `start` to `end`, with a seed that tells kinds of features apart. Hasty hands leave apostrophes
 * out, so they don't count.
 */
export function hashUnits(units: Uint16Array, start: number, end: number, seed: number): number {
  let hash = BASIS ^ seed;
  for (let i = start; i < end; i++) {
    const unit = units[i] as number;
    if (unit !== APOSTROPHE) hash = Math.imul(hash ^ unit, PRIME);
  }
  return Math.imul(hash ^ (hash >>> 15), SPREAD) | 0;
}

/** One hash for several in their order, `from` up to `to`. */
export function hashRun(hashes: Int32Array, from: number, to: number, seed: number): number {
  let hash = BASIS ^ seed;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (hash >>> 13) ^ (hashes[i] as number), PRIME);
  return Math.imul(hash ^ (hash >>> 15), SPREAD) | 0;
}

/** The bucket of a hash. */
const bucketFor = (hash: number): number => (hash ^ (hash >>> 16)) & (BUCKETS - 1);

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
  readonly values: Float64Array;
}

/** Features of one text, group by group; a new bag takes over the lists of the one before. */
export class Bag {
  size = 0;
  #valued = 0;
  readonly #stamp = ++bags;

  /** Puts the feature of a hash in, with its place in the text; one that is there already stays as it is. */
  put(hash: number, start: number, end: number): void {
    const bucket = bucketFor(hash);
    if (seenBy[bucket] === this.#stamp) return;
    seenBy[bucket] = this.#stamp;
    if (this.size === buckets.length) widen();
    buckets[this.size] = bucket;
    places[2 * this.size] = start;
    places[2 * this.size + 1] = end;
    this.size++;
  }

  /** Ends a group of features, which share one length however many they are. */
  share(length: number): void {
    this.value(length / Math.sqrt(Math.max(1, this.size - this.#valued)));
  }

  /** Ends a group of features that count alike. */
  value(each: number): void {
    values.fill(each, this.#valued, this.size);
    this.#valued = this.size;
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
  const [full, fullPlaces, fullValues] = [buckets, places, values];
  buckets = new Int32Array(2 * full.length);
  places = new Int32Array(2 * fullPlaces.length);
  values = new Float64Array(buckets.length);
  buckets.set(full);
  places.set(fullPlaces);
  values.set(fullValues);
}
