import type { Work } from '../use-draft.ts';

/** Largest file taken, in bytes. */
const MOST = 1_000_000;

/** The text of a file a person chose; null where it is no text or too large. */
export async function readText(file: File): Promise<Work | null> {
  if (file.size > MOST) return null;
  const text = await file.text();
  return text.includes('\u0000') ? null : { name: file.name, text, shop: '' };
}
