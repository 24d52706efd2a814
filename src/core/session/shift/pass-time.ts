import { start, wait } from '../verbs.ts';
import { endOf, hasShiftEnded, isDue, nextDueOf, ownTime, standingOf } from './state.ts';
import type { Contact, Shift, ShiftEntry } from './types.ts';

const openSession = ({ scenario, pack, seed, cast }: ShiftEntry, lang: Shift['plan']['lang']) =>
  start({ scenario, pack, seed, lang, ...(cast === undefined ? {} : { cast }) });

/** A contact that is due: the customer comes, writes, nudges or leaves. The others stay the objects they were. */
function move(contact: Contact, at: number, { plan }: Shift): Contact {
  if (!isDue(contact, at)) return contact;
  const { session, entry } = contact;
  return {
    ...contact,
    session: session === null ? openSession(entry, plan.lang) : wait(session, ownTime(contact, at)),
  };
}

/** Who comes out of the queue first: by priority, then by arrival. */
const inTurn = (a: Contact, b: Contact): number =>
  Number(b.entry.priority === 'high') - Number(a.entry.priority === 'high') || a.index - b.index;

/** Takes customers out of the queue as long as there is room; nobody during a break. */
function fillUp(shift: Shift, at: number): Shift {
  const { contacts, plan, resting } = shift;
  if (resting !== null) return shift;
  const free = plan.limit - contacts.filter((contact) => standingOf(contact) === 'open').length;
  const queued = contacts.filter((contact) => standingOf(contact) === 'queued');
  const taken = new Set(queued.sort(inTurn).slice(0, Math.max(0, free)));
  if (taken.size === 0) return shift;
  return {
    ...shift,
    contacts: contacts.map((each) => (taken.has(each) ? { ...each, openedAt: at } : each)),
  };
}

/** A shift whose last customer has gone is over; a break ends with it. */
function closeIfDone(shift: Shift, at: number): Shift {
  return shift.contacts.every((contact) => endOf(contact) !== null) ? closed(shift, at) : shift;
}

/** The shift, over at this moment. */
export const closed = (shift: Shift, at: number): Shift => ({ ...rested(shift, at), at, endedAt: at });

/** The break under way, if any, ends now. */
export function rested(shift: Shift, at: number): Shift {
  const { resting, breaks } = shift;
  if (resting === null) return shift;
  return { ...shift, resting: null, breaks: [...breaks, { from: resting.from, to: at }] };
}

/** What follows at once from what has just happened. */
export const settle = (shift: Shift, at: number): Shift => closeIfDone(fillUp(shift, at), at);

/** Everything that is due at one moment. */
function happen(shift: Shift, at: number): Shift {
  const back = shift.resting !== null && shift.resting.to <= at ? rested(shift, at) : shift;
  const contacts = back.contacts.map((contact) => move(contact, at, back));
  return settle({ ...back, at: Math.max(back.at, at), contacts }, at);
}

/** Lets happen what is due up to `at`, in order. */
export function passShiftTime(shift: Shift, at: number): Shift {
  let now = shift;
  for (let due = nextDueOf(now); due !== null && due <= at; due = nextDueOf(now)) now = happen(now, due);
  return hasShiftEnded(now) || now.at >= at ? now : { ...now, at };
}
