/** Shipped files as they were typed, comments and all, for authors to start from. */
const files = import.meta.glob<string>('/scenarios/*.yaml', { query: '?raw', import: 'default' });

/** The text of a shipped scenario; undefined where there is none of this id. */
export async function shippedSource(id: string): Promise<string | undefined> {
  return files[`/scenarios/${id}.yaml`]?.();
}
