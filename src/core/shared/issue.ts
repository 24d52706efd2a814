/** A fault in something a person wrote. `path` is dotted (`facts.0.lines.zh`), empty for the whole file. */
export interface Issue {
  readonly path: string;
  readonly messageId: string;
  readonly params: Params;
}

/** Values that a message puts into its sentence. */
export type Params = Readonly<Record<string, string | number>>;

export const issue = (path: string, messageId: string, params: Params = {}): Issue => ({
  path,
  messageId,
  params,
});
