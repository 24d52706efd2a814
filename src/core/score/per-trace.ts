import type { Trace } from './types.ts';

/** The function, worked out once a trace: several checks look at the same things. */
export function perTrace<T>(work: (trace: Trace) => T): (trace: Trace) => T {
  const known = new WeakMap<Trace, { readonly value: T }>();
  return (trace) => {
    const hit = known.get(trace);
    if (hit) return hit.value;
    const value = work(trace);
    known.set(trace, { value });
    return value;
  };
}
