import { faceAfter } from '../customer/face.ts';
import { contextOf, hasEnded, nextDue, type SessionState } from './state.ts';
import type { SessionView, TimelineItem } from './types.ts';

const momentOf = (item: TimelineItem): number => (item.kind === 'turn' ? item.turn.at : item.entry.at);

function timelineOf(state: SessionState): TimelineItem[] {
  const items: TimelineItem[] = [
    ...state.turns.map((turn) => ({ kind: 'turn', turn }) as const),
    ...state.shop.log.map((entry) => ({ kind: 'desk', entry }) as const),
  ];
  // Array sort is stable: of the same moment, messages come before desk lines.
  return items.sort((a, b) => momentOf(a) - momentOf(b));
}

/** When the oldest unanswered message of the customer came; null when the agent wrote last. */
function waitingSince(state: SessionState): number | null {
  const lastReply = state.turns.findLastIndex(({ from }) => from === 'agent');
  return state.turns[lastReply + 1]?.at ?? null;
}

/** What a page shows of a session. */
export function view(state: SessionState): SessionView {
  const { memory, queue, ending } = contextOf(state);
  return {
    timeline: timelineOf(state),
    identity: state.customer.identity,
    relation: state.customer.persona.relation,
    mood: memory.mood,
    face: faceAfter(memory.course),
    typing: queue.length > 0 && !hasEnded(state),
    nextAt: nextDue(state),
    shop: state.shop,
    startedAt: state.shop.startedAt,
    waitingSince: hasEnded(state) ? null : waitingSince(state),
    ended: ending,
  };
}
