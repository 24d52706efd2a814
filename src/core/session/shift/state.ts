import { hasEnded, nextDue, type SessionState } from '../state.ts';
import type { Contact, Shift, Standing } from './types.ts';

/** Shift time as the contact's own session time. */
export const ownTime = ({ entry }: Contact, at: number): number => at - entry.arrivesAt;

/** A contact's own session time as shift time. */
export const shiftTime = ({ entry }: Contact, at: number): number => at + entry.arrivesAt;

/** The session of a customer who is still there; null before and after. */
export const liveSession = ({ session }: Contact): SessionState | null =>
  session !== null && !hasEnded(session) ? session : null;

export function standingOf(contact: Contact): Standing {
  if (contact.session === null) return 'expected';
  if (liveSession(contact) === null) return contact.transferred ? 'transferred' : 'ended';
  return contact.openedAt === null ? 'queued' : 'open';
}

/** When a customer left or was let go, in shift time; null while they are there or have not come. */
export const endOf = (contact: Contact): number | null =>
  contact.session?.endedAt == null ? null : shiftTime(contact, contact.session.endedAt);

export const hasShiftEnded = ({ endedAt }: Shift): boolean => endedAt !== null;

function dueOf(contact: Contact): number | null {
  if (contact.session === null) return contact.entry.arrivesAt;
  const due = nextDue(contact.session);
  return due === null ? null : shiftTime(contact, due);
}

/** Whether something happens to this contact by itself at or before a moment. */
export const isDue = (contact: Contact, at: number): boolean => {
  const due = dueOf(contact);
  return due !== null && due <= at;
};

/** When something happens by itself next: a line, a nudge, an arrival, the end of a break; null after the end. */
export function nextDueOf(shift: Shift): number | null {
  if (hasShiftEnded(shift)) return null;
  const moments = [...shift.contacts.map(dueOf), shift.resting?.to ?? null].filter((due) => due !== null);
  return moments.length === 0 ? null : Math.min(...moments);
}
