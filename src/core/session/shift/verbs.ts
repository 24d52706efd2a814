import type { ShiftEvent } from '../../record/shift-types.ts';
import type { Localised } from '../../shared/lang.ts';
import type { Tool } from '../../shared/tools.ts';
import type { ToolArgs } from '../../shop/types.ts';
import type { SessionState } from '../state.ts';
import { end, say, use } from '../verbs.ts';
import { closed, passShiftTime, rested, settle } from './pass-time.ts';
import { hasShiftEnded, liveSession, ownTime, standingOf } from './state.ts';
import type { Contact, Shift, ShiftPlan } from './types.ts';

/** To whom a customer is handed on, as the desk notes it. */
const COLLEAGUE: Localised = { zh: '同事', en: 'a colleague' };

/** Opens a shift: whoever comes at once is there. */
export function startShift(plan: ShiftPlan): Shift {
  const contacts = plan.entries.map(
    (entry, index): Contact => ({ index, entry, session: null, openedAt: null, transferred: false }),
  );
  const shift: Shift = { plan, at: 0, events: [], contacts, resting: null, breaks: [], endedAt: null };
  return passShiftTime(shift, 0);
}

/** Time passes. */
export const waitShift = (shift: Shift, at: number): Shift => passShiftTime(shift, at);

const noted = (shift: Shift, event: ShiftEvent): Shift => ({ ...shift, events: [...shift.events, event] });

const replaced = (shift: Shift, contact: Contact): Shift => ({
  ...shift,
  contacts: shift.contacts.map((each) => (each.index === contact.index ? contact : each)),
});

/** The moment of a verb: never before what has already happened. */
const momentOf = (shift: Shift, at: number): number => Math.max(shift.at, at);

type Verb = (session: SessionState, at: number) => SessionState;

/**
 * Does something with one customer in conversation. Nothing happens with customers who are not (in the queue,
 * gone, not there yet), during a break, or where the session takes no notice.
 */
function withContact(shift: Shift, event: Extract<ShiftEvent, { to: number }>, verb: Verb): Shift {
  const { at, to } = event;
  const now = passShiftTime(shift, at);
  const contact = now.contacts[to];
  if (contact === undefined || now.resting !== null || standingOf(contact) !== 'open') return now;
  const before = liveSession(contact);
  if (before === null) return now;
  const session = verb(before, ownTime(contact, at));
  if (session.events.length === before.events.length) return now;
  const next = replaced(now, { ...contact, session, transferred: event.kind === 'transfer' });
  return settle(noted(next, event), at);
}

/** The trainee writes to one customer. */
export function sayIn(shift: Shift, to: number, at: number, text: string): Shift {
  const event = { kind: 'say', at: momentOf(shift, at), to, text } as const;
  return withContact(shift, event, (session, own) => say(session, own, text));
}

/** The trainee uses a desk tool for one customer. */
export function useIn(shift: Shift, to: number, at: number, tool: Tool, args: ToolArgs = {}): Shift {
  const event = { kind: 'do', at: momentOf(shift, at), to, tool, args } as const;
  return withContact(shift, event, (session, own) => use(session, own, tool, args));
}

/** The trainee ends one contact. */
export function endIn(shift: Shift, to: number, at: number): Shift {
  return withContact(shift, { kind: 'end', at: momentOf(shift, at), to }, end);
}

/** Hands one customer on to a colleague: the case is passed on at the desk and the contact ends. */
export function transfer(shift: Shift, to: number, at: number): Shift {
  const colleague = COLLEAGUE[shift.plan.lang];
  return withContact(shift, { kind: 'transfer', at: momentOf(shift, at), to }, (session, own) => {
    const passed = session.shop.escalated ? session : use(session, own, 'escalate', { to: colleague });
    return end(passed, own);
  });
}

/** A break of `ms`: who comes waits in the queue, who is in conversation goes on waiting. None within another. */
export function takeBreak(shift: Shift, at: number, ms: number): Shift {
  const from = momentOf(shift, at);
  const now = passShiftTime(shift, from);
  if (hasShiftEnded(now) || now.resting !== null || !(ms > 0)) return now;
  return noted({ ...now, resting: { from, to: from + ms } }, { kind: 'break', at: from, ms });
}

/** Back from a break before its time. */
export function endBreak(shift: Shift, at: number): Shift {
  const when = momentOf(shift, at);
  const now = passShiftTime(shift, when);
  if (now.resting === null) return now;
  return settle(noted(rested(now, when), { kind: 'back', at: when }), when);
}

/** The trainee ends the shift: whoever is there, in the queue too, is let go as they stand. */
export function endShift(shift: Shift, at: number): Shift {
  const when = momentOf(shift, at);
  const now = passShiftTime(shift, when);
  if (hasShiftEnded(now)) return now;
  const contacts = now.contacts.map((contact) => {
    const session = liveSession(contact);
    return session === null ? contact : { ...contact, session: end(session, ownTime(contact, when)) };
  });
  return closed(noted({ ...now, contacts }, { kind: 'over', at: when }), when);
}
