/** A string to be found, as units, where its key stands in it, and the groups of strings it belongs to. */
interface Entry {
  readonly units: Uint16Array;
  readonly place: number;
  readonly groups: number[];
}

const BITS = 17;
const KEY = 4;

const unitsOf = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

/** A hash of units, one unit longer. */
const longer = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const bucketOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - BITS);

/** Trigrams that most English sentences hold. */
const COMMON = new Set(
  'you,the,ing, th,her,our,and,for, yo, to,hat,ou ,he ,ent,ion, an,at ,tha, be,ed ,is '.split(','),
);

/** Where in a string its key stands: where it doesn't begin like most sentences' words. */
function keyPlace(literal: string): number {
  for (let i = 0; i + KEY <= literal.length; i++) if (!COMMON.has(literal.slice(i, i + 3))) return i;
  return 0;
}

/** Whether all units of an entry stand at `from`. */
function stands({ units }: Entry, text: Uint16Array, from: number, length: number): boolean {
  if (from < 0 || from + units.length > length) return false;
  for (let i = 0; i < units.length; i++) if (units[i] !== text[from + i]) return false;
  return true;
}

/** Finds in one pass which groups of strings a text holds one of. */
export class Lookup {
  readonly #table = new Uint16Array(1 << BITS);
  /** The first is empty: the table's zero. */
  readonly #buckets: Entry[][] = [[]];
  /** By unit: which lengths of key begin with it, one bit each. */
  readonly #lengths = new Uint8Array(0x10000);
  readonly #groups = new Map<string, number>();
  readonly #entries = new Map<string, Entry>();
  #text = new Uint16Array(256);

  /** Number of a group of strings. */
  add(literals: ReadonlySet<string>): number {
    const name = [...literals].sort().join('\n');
    const known = this.#groups.get(name);
    if (known !== undefined) return known;
    const group = this.#groups.size;
    this.#groups.set(name, group);
    for (const literal of literals) this.#entryFor(literal).groups.push(group);
    return group;
  }

  get size(): number {
    return this.#groups.size;
  }

  /** Marks the groups `text` holds a string of. */
  mark(text: string, held: Uint8Array): void {
    const { length } = text;
    if (this.#text.length < length) this.#text = new Uint16Array(2 * length);
    const units = this.#text;
    for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
    for (let at = 0; at < length; at++) {
      const lengths = this.#lengths[units[at] as number] as number;
      let hash = 1;
      for (let key = 1; key <= KEY && at + key <= length; key++) {
        hash = longer(hash, units[at + key - 1] as number);
        if ((lengths & (1 << key)) === 0) continue;
        const bucket = this.#table[bucketOf(hash)] as number;
        if (bucket !== 0) this.#markAll(this.#buckets[bucket] as Entry[], units, at, length, held);
      }
    }
  }

  #markAll(entries: Entry[], units: Uint16Array, at: number, length: number, held: Uint8Array): void {
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i] as Entry;
      if (!stands(entry, units, at - entry.place, length)) continue;
      for (let k = 0; k < entry.groups.length; k++) held[entry.groups[k] as number] = 1;
    }
  }

  #entryFor(literal: string): Entry {
    const known = this.#entries.get(literal);
    if (known !== undefined) return known;
    const entry = { units: unitsOf(literal), place: keyPlace(literal), groups: [] };
    this.#entries.set(literal, entry);
    const length = Math.min(KEY, literal.length);
    const unit = entry.units[entry.place] as number;
    this.#lengths[unit] = (this.#lengths[unit] as number) | (1 << length);
    const key = bucketOf(entry.units.slice(entry.place, entry.place + length).reduce(longer, 1));
    const bucket = this.#table[key] || this.#buckets.push([]) - 1;
    this.#table[key] = bucket;
    (this.#buckets[bucket] as Entry[]).push(entry);
    return entry;
  }
}
