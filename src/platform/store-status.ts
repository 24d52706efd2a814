import { useSyncExternalStore } from 'react';

export type StoreStatus = 'fine' | 'blocked';

let status: StoreStatus = 'fine';
const listeners = new Set<() => void>();

/** Called by the store after every write. */
export function reportStore(next: StoreStatus): void {
  if (next === status) return;
  status = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether what is done on this page is being kept. */
export const useStoreStatus = (): StoreStatus => useSyncExternalStore(subscribe, () => status);
