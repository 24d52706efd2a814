import type { Face } from '../core/customer/types.ts';
import type { CarriedScenario, ShiftRecord } from '../core/record/shift-types.ts';
import type { SessionRecord } from '../core/record/types.ts';
import type { Marks, MoodTurn } from '../core/report/game/played.ts';
import type { Packed } from '../core/report/packed.ts';
import type { Metrics } from '../core/score/types.ts';
import type { CriticalItem, Dimension, Outcome } from '../core/shared/dimensions.ts';
import type { Lang, Localised } from '../core/shared/lang.ts';
import type { Archetype, Cast } from '../core/shared/personas.ts';
import type { CatalogueEntry } from './catalogue.ts';

/** Name of the browser's database. */
export const DATABASE = 'duilian';

/** What lists and charts need of a finished session; derived from its record by the engine named. */
export interface SessionSummary {
  readonly id: string;
  readonly scenario: string;
  readonly seed: number;
  readonly lang: Lang;
  readonly mode: SessionRecord['mode'];
  readonly trainee: string;
  readonly engine: string;
  /** ISO 8601 with offset. */
  readonly startedAt: string;
  readonly endedAt: string;
  readonly customer: string;
  readonly face: Face;
  readonly scores: Readonly<Record<Dimension, number | null>>;
  readonly overall: number | null;
  readonly passed: boolean;
  readonly critical: readonly CriticalItem[];
  readonly outcome: Outcome;
  readonly csat: number;
  readonly metrics: Metrics;
  /** Rubric of the scores. */
  readonly rubric?: string;
  /** Checks that earned less than they could, with the points lost. */
  readonly lost?: readonly {
    readonly check: string;
    readonly dimension: Dimension;
    readonly points: number;
  }[];
  /** Who played the customer, where it was not who the scenario says. */
  readonly cast?: Cast;
  /** Who the customer was in the end, and how hard. */
  readonly archetype?: Archetype;
  readonly level?: number;
  /** What each check came to. */
  readonly marks?: Marks;
  readonly mood?: MoodTurn | null;
  /** Went on from a moment of another session, whose beginning may be somebody else's. */
  readonly forked?: true;
  /** Came in as a file; scored here like any other. */
  readonly imported?: true;
}

/** The sessions of a month, packed for lists and charts of everything. */
export interface Shelf {
  /** `2026-03`. */
  readonly month: string;
  /** Null where a session of this month has changed since. */
  readonly packed: Packed | null;
}

/** A scenario an author works on, as typed. */
export interface Source {
  readonly id: string;
  /** Name of the file it came from or will go to. */
  readonly name: string;
  readonly text: string;
  /** A shop pack of its own; empty where a shipped one is used. */
  readonly shop: string;
  /** ISO 8601 with offset. */
  readonly savedAt: string;
}

/** A sound scenario of an author, ready to be practised. */
export interface OwnScenario extends Pick<Source, 'text' | 'shop' | 'savedAt'> {
  /** The scenario's own id. */
  readonly id: string;
  readonly entry: CatalogueEntry;
}

/** An own scenario as it was when somebody played it, by fingerprint: records of that time replay with it. */
export interface Edition extends CarriedScenario {
  readonly title: Localised;
}

/** A conversation under way: enough to go on with it after a reload. */
export interface Draft {
  /** The record's id. */
  readonly id: string;
  readonly record: SessionRecord;
  /** Session time so far in milliseconds; the clock stands still while nobody is there. */
  readonly at: number;
  /** ISO 8601 with offset. */
  readonly savedAt: string;
  readonly customer: string;
}

/** A shift under way: enough to go on with it after a reload. */
export interface ShiftDraft {
  /** The record's id. */
  readonly id: string;
  readonly record: ShiftRecord;
  /** Shift time so far in milliseconds; the clock stands still while nobody is there. */
  readonly at: number;
  /** ISO 8601 with offset. */
  readonly savedAt: string;
  /** Replies begun and not sent, by the customer's place. */
  readonly texts: Readonly<Record<number, string>>;
  /** What the customers were drawn from, as in addresses; all shipped scenarios where absent. */
  readonly from?: readonly string[];
}

/** A shift that is over, with what a list shows of it. */
export interface KeptShift {
  readonly id: string;
  readonly record: ShiftRecord;
  /** ISO 8601 with offset. */
  readonly endedAt: string;
  readonly customers: number;
  readonly lost: number;
  /** Mean stars and mean overall score. */
  readonly csat: number | null;
  readonly overall: number | null;
  /** What the customers were drawn from, as in addresses; all shipped scenarios where absent. */
  readonly from?: readonly string[];
  /** Came in as a file, with these sessions. */
  readonly imported?: { readonly sessions: readonly string[] };
}

/** A ready-made text the trainee has written; text only, nothing in it is filled in. */
export interface QuickReply {
  readonly id: string;
  readonly text: string;
  /** ISO 8601 with offset. */
  readonly createdAt: string;
}
