import { rememberedByObject } from '../../shared/memo.ts';
import { view } from '../view.ts';
import { endOf, hasShiftEnded, nextDueOf, shiftTime, standingOf } from './state.ts';
import type { Contact, ContactView, Shift, ShiftView, Standing } from './types.ts';

/** A session's view, made once for each state of it. */
export const viewOnce = rememberedByObject(view);

/** What a queue shows of a contact; null before the customer comes. The same contact gives the same object. */
export const contactView = rememberedByObject((contact: Contact): ContactView | null => {
  const { index, entry, session, openedAt } = contact;
  if (session === null) return null;
  const { identity, relation, mood, face, typing, waitingSince, ended } = viewOnce(session);
  const last = session.turns.at(-1);
  const lastReply = session.turns.findLastIndex(({ from }) => from === 'agent');
  return {
    index,
    scenario: entry.scenario.id,
    standing: standingOf(contact),
    priority: entry.priority,
    identity,
    relation,
    mood,
    face,
    arrivedAt: entry.arrivesAt,
    openedAt,
    endedAt: endOf(contact),
    ending: ended,
    unread: session.turns.length - lastReply - 1,
    waitingSince: waitingSince === null ? null : shiftTime(contact, waitingSince),
    messages: session.turns.filter(({ from }) => from === 'customer').length,
    typing,
    lastLine: last === undefined ? null : { from: last.from, text: last.text },
  };
});

/** What a page shows of a shift. */
export function shiftView(shift: Shift): ShiftView {
  const standings = shift.contacts.map(standingOf);
  const count = (...wanted: Standing[]) => standings.filter((each) => wanted.includes(each)).length;
  return {
    clock: shift.at,
    contacts: shift.contacts.map(contactView).filter((each) => each !== null),
    expected: count('expected'),
    queued: count('queued'),
    open: count('open'),
    done: count('ended', 'transferred'),
    restingUntil: shift.resting?.to ?? null,
    nextAt: nextDueOf(shift),
    over: hasShiftEnded(shift),
  };
}
