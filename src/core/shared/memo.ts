/** `work` by text, which remembers its last results: not more than `most`, then it forgets them all. */
export function rememberedByText<T>(most: number, work: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly result: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.result;
    const result = work(text);
    if (known.size >= most) known.clear();
    known.set(text, { result });
    return result;
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
