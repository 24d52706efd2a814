import type { SessionRecord } from '../../record/types.ts';
import type { ScoreCard, Trace } from '../../score/types.ts';
import { finish } from '../../session/finish.ts';
import { contactRecordOf, type ShiftMeta } from '../../session/shift/record-of.ts';
import { endOf } from '../../session/shift/state.ts';
import type { Contact, Shift } from '../../session/shift/types.ts';

/** A customer of a shift that is over, judged. Times are milliseconds since the shift's start. */
export interface FinishedContact {
  /** Place in the plan. */
  readonly index: number;
  readonly trace: Trace;
  readonly card: ScoreCard;
  /** The ordinary record of this customer alone. */
  readonly record: SessionRecord;
  readonly priority: Contact['entry']['priority'];
  readonly arrivedAt: number;
  /** Null for who never came out of the queue. */
  readonly openedAt: number | null;
  readonly endedAt: number;
  readonly transferred: boolean;
}

/** Judges one customer of a shift; null where they never came or are still there. */
export function finishContact(shift: Shift, contact: Contact, meta: ShiftMeta = {}): FinishedContact | null {
  const { index, session, entry, openedAt, transferred } = contact;
  const record = contactRecordOf(shift, contact, meta);
  const endedAt = endOf(contact);
  if (session === null || record === null || endedAt === null) return null;
  const { priority, arrivesAt: arrivedAt } = entry;
  return { index, ...finish(session), record, priority, arrivedAt, openedAt, endedAt, transferred };
}

/** Judges all who came, in the order of the plan. */
export const finishContacts = (shift: Shift, meta: ShiftMeta = {}): FinishedContact[] =>
  shift.contacts.map((contact) => finishContact(shift, contact, meta)).filter((contact) => contact !== null);
