import type { ShiftRecord, ShiftRecordEntry } from '../../record/shift-types.ts';
import type { SessionRecord } from '../../record/types.ts';
import { scenarioHash } from '../../scenario/hash.ts';
import { ENGINE_VERSION } from '../../score/engine.ts';
import { isoMinute } from '../../shared/calendar.ts';
import { fingerprint } from '../../shared/hash.ts';
import { rememberedByObject } from '../../shared/memo.ts';
import { sessionStart } from '../../shop/clock.ts';
import { recordOf } from '../record-of.ts';
import { addToIso } from './iso.ts';
import type { Contact, Shift, ShiftEntry, ShiftPlan } from './types.ts';

/** What a record says that a shift does not know of itself. */
export interface ShiftMeta {
  readonly trainee?: string;
  /** Real time of the start, ISO 8601 with offset; the first shop's own where absent. */
  readonly startedAt?: string;
}

const entryOf = ({ scenario, pack, seed, cast, arrivesAt, priority }: ShiftEntry): ShiftRecordEntry => ({
  scenario: scenario.id,
  hash: scenarioHash(scenario, pack),
  seed,
  ...(cast === undefined ? {} : { cast }),
  arrivesAt,
  priority,
});

/** Fingerprints read a whole scenario, so they are taken once for each plan. */
const entriesOf = rememberedByObject(({ entries }: ShiftPlan) => entries.map(entryOf));

function startOf({ plan: { entries } }: Shift, { startedAt }: ShiftMeta): string {
  const [first] = entries;
  if (startedAt !== undefined) return startedAt;
  if (first === undefined) throw new Error('A shift has at least one customer');
  return `${isoMinute(sessionStart(first.scenario, first.seed))}:00+08:00`;
}

/** The record of a shift so far: what was done, and what it takes to do it again. */
export function shiftRecordOf(shift: Shift, meta: ShiftMeta = {}): ShiftRecord {
  const { seed, lang, limit } = shift.plan;
  const content = {
    kind: 'shift',
    seed,
    lang,
    limit,
    engine: ENGINE_VERSION,
    trainee: meta.trainee ?? '',
    startedAt: startOf(shift, meta),
    entries: entriesOf(shift.plan),
    events: shift.events,
  } as const;
  // The id comes from how it began, so that a record keeps its id while it grows.
  const id = fingerprint({ ...content, events: [] }).slice(0, 16);
  return { format: 1, id, ...content };
}

/** The ordinary record of one customer of a shift; null before they come. Their session began when they came. */
export function contactRecordOf(shift: Shift, contact: Contact, meta: ShiftMeta = {}): SessionRecord | null {
  const { session, entry } = contact;
  if (session === null) return null;
  const startedAt = addToIso(startOf(shift, meta), entry.arrivesAt);
  return recordOf(session, { trainee: meta.trainee ?? '', mode: 'practice', startedAt });
}

/** Each customer who came as an ordinary record, which replays and scores by itself to the same result. */
export const recordsOf = (shift: Shift, meta: ShiftMeta = {}): SessionRecord[] =>
  shift.contacts.map((contact) => contactRecordOf(shift, contact, meta)).filter((record) => record !== null);
