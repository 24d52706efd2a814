import type { Customer } from '../customer/types.ts';
import type { DialogueSnapshot } from '../dialogue/step.ts';
import type { Reveal, Turn } from '../score/types.ts';
import type { ShopState } from '../shop/types.ts';
import type { SessionBase } from './types.ts';

/** A session with everything derived so far. */
export interface SessionState extends SessionBase {
  readonly customer: Customer;
  readonly shop: ShopState;
  readonly dialogue: DialogueSnapshot;
  readonly turns: readonly Turn[];
  readonly reveals: readonly Reveal[];
  /** When it ended; null while it runs. */
  readonly endedAt: number | null;
}

export const contextOf = (state: SessionState) => state.dialogue.context;

export const hasEnded = (state: SessionState): boolean => state.dialogue.status === 'done';

/** When something happens by itself next; null after the end. */
export function nextDue(state: SessionState): number | null {
  if (hasEnded(state)) return null;
  const { queue, deadline } = contextOf(state);
  return queue[0]?.dueAt ?? deadline;
}

export const lastTurn = (state: SessionState, from: Turn['from']): Turn | undefined =>
  state.turns.findLast((turn) => turn.from === from);
