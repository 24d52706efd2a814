import { shippedSource } from '../../../platform/shipped-sources.ts';
import type { Work } from '../use-draft.ts';

/** `mug-own`, or `mug-own-2` where that is taken. */
export function freeId(id: string, taken: readonly string[]): string {
  const base = `${id}-own`;
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base}-${count}`;
    if (!taken.includes(name)) return name;
  }
}

/** A copy of a shipped scenario under an id of its own, so that the two can be practised side by side. */
export async function copyOf(id: string, taken: readonly string[]): Promise<Work | null> {
  const text = await shippedSource(id);
  if (text === undefined) return null;
  const name = freeId(id, taken);
  return { name: `${name}.yaml`, text: text.replace(/^id: .*$/m, `id: ${name}`), shop: '' };
}
