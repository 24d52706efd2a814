import { useMemo } from 'react';
import type { Tool } from '../../../../core/shared/tools.ts';
import type { ToolArgs } from '../../../../core/shop/types.ts';
import type { ShiftEngine } from '../../../../platform/shift-engine.ts';
import type { ActOnShift } from './use-running-shift.ts';

/** What the trainee can do in a shift, now. */
export interface ShiftVerbs {
  readonly say: (contact: number, text: string) => void;
  readonly use: (contact: number, tool: Tool, args: ToolArgs) => void;
  readonly end: (contact: number) => void;
  readonly transfer: (contact: number) => void;
  /** A break of so many milliseconds. */
  readonly rest: (ms: number) => void;
  readonly back: () => void;
  readonly over: () => void;
}

export function useVerbs(engine: ShiftEngine, act: ActOnShift): ShiftVerbs {
  const { useIn: toolIn } = engine;
  return useMemo(
    () => ({
      say: (contact, text) => act((shift, at) => engine.sayIn(shift, contact, at, text)),
      use: (contact, tool, args) => act((shift, at) => toolIn(shift, contact, at, tool, args)),
      end: (contact) => act((shift, at) => engine.endIn(shift, contact, at)),
      transfer: (contact) => act((shift, at) => engine.transfer(shift, contact, at)),
      rest: (ms) => act((shift, at) => engine.takeBreak(shift, at, ms)),
      back: () => act(engine.endBreak),
      over: () => act(engine.endShift),
    }),
    [engine, act, toolIn],
  );
}
