import { useEffect, useSyncExternalStore } from 'react';
import { read, unsaved, write } from './store.ts';
import type { QuickReply } from './store-types.ts';

export type { QuickReply } from './store-types.ts';

/** Longest ready-made text; a reply may be longer. */
export const MAX_QUICK_REPLY = 500;

let replies: readonly QuickReply[] = [];
let reading: Promise<void> | null = null;
const listeners = new Set<() => void>();

function show(next: readonly QuickReply[]): void {
  replies = next;
  for (const listener of listeners) listener();
}

async function load(): Promise<void> {
  show(await read((db) => db.replies.orderBy('createdAt').toArray(), []));
}

/** Reads them once for the page; later calls wait for the first. */
function readQuickReplies(): Promise<void> {
  reading ??= load();
  return reading;
}

/** Keeps a ready-made text; one of the same id is replaced in its place. */
export async function keepQuickReply(reply: QuickReply): Promise<void> {
  await readQuickReplies();
  const isNew = replies.every(({ id }) => id !== reply.id);
  show(isNew ? [...replies, reply] : replies.map((each) => (each.id === reply.id ? reply : each)));
  await write(
    (db) => db.replies.put(reply),
    () => unsaved.replies.set(reply.id, reply),
    () => unsaved.replies.delete(reply.id),
  );
}

export async function removeQuickReply(id: string): Promise<void> {
  show(replies.filter((each) => each.id !== id));
  unsaved.replies.delete(id);
  await read((db) => db.replies.delete(id), undefined);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The trainee's ready-made texts, oldest first; read from the disk when first asked for. */
export function useQuickReplies(): readonly QuickReply[] {
  useEffect(() => void readQuickReplies(), []);
  return useSyncExternalStore(subscribe, () => replies);
}
