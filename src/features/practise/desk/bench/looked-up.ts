import type { Tool } from '../../../../core/shared/tools.ts';
import type { DeskEntry } from '../../../../core/shop/types.ts';

/** The last time a tool answered; undefined when it never has. */
export const lastAnswer = (log: readonly DeskEntry[], tool: Tool): DeskEntry | undefined =>
  log.findLast((entry) => entry.tool === tool && entry.result.ok);
