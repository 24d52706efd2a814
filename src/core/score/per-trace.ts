import type { Trace } from './types.ts';

/**
 * The function, worked out once a trace: several checks look at the same things. Traces are judged one after the other,
 * so only the last one is remembered.
 */
export function perTrace<T>(work: (trace: Trace) => T): (trace: Trace) => T {
  let last: { readonly trace: Trace; readonly value: T } | undefined;
  return (trace) => {
    if (last?.trace !== trace) last = { trace, value: work(trace) };
    return last.value;
  };
}
