import type { Move } from '../customer/moves.ts';
import type { Persona } from '../customer/types.ts';
import type { Scenario } from '../scenario/v1/scenario.ts';
import type { Lang } from '../shared/lang.ts';
import type { Memory } from './memory.ts';

/** A line to be worded: from `lines` of the scenario where given, else from the pool of the move. */
export interface PlannedLine {
  readonly move: Move;
  readonly facts: readonly string[];
  readonly lines?: readonly string[];
}

/** What the customer knows and says after weighing a way out. */
export interface WayOut {
  readonly memory: Memory;
  readonly lines: readonly PlannedLine[];
}

export interface Plan {
  readonly memory: Memory;
  readonly lines: readonly PlannedLine[];
  readonly leaves: boolean;
}

/** What a conversation is about, fixed from its start. */
export interface Setting {
  readonly scenario: Scenario;
  readonly persona: Persona;
  readonly lang: Lang;
  readonly seed: number;
  /** Fills the placeholders of a line. */
  readonly fill: (text: string) => string;
}

export const line = (move: Move, lines?: readonly string[]): PlannedLine =>
  lines === undefined ? { move, facts: [] } : { move, facts: [], lines };
