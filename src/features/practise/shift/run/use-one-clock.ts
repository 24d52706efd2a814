import { useMemo } from 'react';
import type { Shift } from '../../../../core/session/shift/index.ts';
import type { SessionView } from '../../../../core/session/types.ts';
import type { ShiftEngine } from '../../../../platform/shift-engine.ts';

/**
 * The view of one customer with times by the first customer's clock. Every customer's own shop opens at a moment of
 * its seed, some minutes off; on a shift all messages have to stand in one order of time.
 */
export function useOneClock(engine: ShiftEngine, shift: Shift, selected: number): SessionView | null {
  const contact = shift.contacts[selected];
  const first = shift.contacts[0]?.session;
  const opened = first ? engine.viewOnce(first).startedAt : null;
  const own = contact?.session ? engine.viewOnce(contact.session) : null;
  const arrivesAt = contact?.entry.arrivesAt ?? 0;
  return useMemo(
    () => own && { ...own, startedAt: opened === null ? own.startedAt : opened + arrivesAt },
    [own, opened, arrivesAt],
  );
}
