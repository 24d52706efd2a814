import type { Params } from '../shared/issue.ts';
import type { DeskResult, ShopState, ToolCall } from './types.ts';

/** What a tool gives back: the desk's answer and what it changed. */
export interface ToolOutcome {
  readonly result: DeskResult;
  readonly change: Partial<ShopState>;
}

/** One desk tool. It never sees unknown arguments and never throws. */
export type DeskTool = (state: ShopState, call: ToolCall) => ToolOutcome;

export const done = (
  messageId: string,
  params: Params = {},
  change: Partial<ShopState> = {},
): ToolOutcome => ({
  result: { ok: true, messageId, params },
  change,
});

export const refused = (messageId: string, params: Params = {}): ToolOutcome => ({
  result: { ok: false, messageId, params },
  change: {},
});
