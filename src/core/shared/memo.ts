/** Longer texts are rare, and what they lead to is large. */
const LONGEST = 4000;

/**
 * `work` by text, which remembers its last results: not more than `most`. What was not asked for again while half as
 * many new ones came is forgotten; texts of more than 4,000 characters are worked out anew.
 */
export function rememberedByText<T>(most: number, work: (text: string) => T): (text: string) => T {
  let fresh = new Map<string, { readonly result: T }>();
  let stale = fresh;
  const keep = (text: string, known: { readonly result: T }): T => {
    if (fresh.size >= most / 2) {
      stale = fresh;
      fresh = new Map();
    }
    fresh.set(text, known);
    return known.result;
  };
  return (text) => {
    if (text.length > LONGEST) return work(text);
    const known = fresh.get(text);
    if (known !== undefined) return known.result;
    return keep(text, stale.get(text) ?? { result: work(text) });
  };
}

/** `work`, done when it is first asked for: what takes long to set up need not be set up at once. */
export function once<T>(work: () => T): () => T {
  let done: { readonly result: T } | undefined;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}

/** `work` by object, done once each as long as the object lives. */
export function rememberedByObject<K extends WeakKey, T>(work: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly result: T }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.result;
    const result = work(key);
    known.set(key, { result });
    return result;
  };
}

/** `work` by two objects, done once each as long as both live. */
export function rememberedByPair<A extends WeakKey, B extends WeakKey, T>(
  work: (one: A, other: B) => T,
): (one: A, other: B) => T {
  const known = rememberedByObject((one: A) => rememberedByObject((other: B) => work(one, other)));
  return (one, other) => known(one)(other);
}

/** An object with room for what was worked out from it; one without room has it worked out anew. */
export interface Roomy {
  readonly room?: unknown[] | undefined;
}

let rooms = 0;

/** A place of its own in the room of every object. */
export function roomFor<K extends Roomy, T extends NonNullable<unknown> | null>() {
  const place = rooms++;
  return {
    get: ({ room }: K): T | undefined => room?.[place] as T | undefined,
    set: ({ room }: K, value: T): void => {
      if (room !== undefined) room[place] = value;
    },
  };
}

/**
 * `work` by object, kept in the object's room. For objects that come by the thousand: many weak maps of many keys
 * keep the garbage collector busy.
 */
export function rememberedInRoom<K extends Roomy, T extends NonNullable<unknown> | null>(
  work: (key: K) => T,
): (key: K) => T {
  const known = roomFor<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = work(key);
    known.set(key, result);
    return result;
  };
}
