import type { Face, Identity, Mood } from '../../customer/types.ts';
import type { Priority, ShiftEvent } from '../../record/shift-types.ts';
import type { Scenario } from '../../scenario/v1/scenario.ts';
import type { Ending } from '../../score/types.ts';
import type { Lang } from '../../shared/lang.ts';
import type { Cast, Relation } from '../../shared/personas.ts';
import type { ShopPack } from '../../shop/types.ts';
import type { SessionState } from '../state.ts';

/** A scenario with its shop. */
export interface Ground {
  readonly scenario: Scenario;
  readonly pack: ShopPack;
}

/** One customer who will come. */
export interface ShiftEntry extends Ground {
  readonly seed: number;
  /** Who plays the customer, where it is not who the scenario says. */
  readonly cast?: Cast;
  /** Milliseconds since the shift's start. */
  readonly arrivesAt: number;
  readonly priority: Priority;
}

/** Who comes when, and how many are talked to at once. */
export interface ShiftPlan {
  readonly seed: number;
  readonly lang: Lang;
  /** Most customers in conversation at once; the others wait in the queue. */
  readonly limit: number;
  /** In the order they arrive. */
  readonly entries: readonly ShiftEntry[];
}

/** A customer's place in the shift. Times are milliseconds since the shift's start. */
export interface Contact {
  readonly index: number;
  readonly entry: ShiftEntry;
  /** Opens when the customer arrives, in the queue or out of it; null before. Its own time begins then. */
  readonly session: SessionState | null;
  /** When they came out of the queue; null before. */
  readonly openedAt: number | null;
  /** Handed on to a colleague. */
  readonly transferred: boolean;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A shift in progress: an immutable value. Every verb takes the moment it happens at, never a clock. */
export interface Shift {
  readonly plan: ShiftPlan;
  readonly at: number;
  readonly events: readonly ShiftEvent[];
  /** One for each entry of the plan, in its order; the same object as long as nothing happened to it. */
  readonly contacts: readonly Contact[];
  /** The break under way. */
  readonly resting: Span | null;
  /** Breaks that are over. */
  readonly breaks: readonly Span[];
  /** When it ended; null while it runs. */
  readonly endedAt: number | null;
}

export type Standing = 'expected' | 'queued' | 'open' | 'ended' | 'transferred';

/** What a queue shows of a customer who has come. Times are milliseconds since the shift's start. */
export interface ContactView {
  readonly index: number;
  readonly scenario: string;
  readonly standing: Standing;
  readonly priority: Priority;
  readonly identity: Identity;
  readonly relation: Relation;
  readonly mood: Mood;
  readonly face: Face;
  readonly arrivedAt: number;
  readonly openedAt: number | null;
  readonly endedAt: number | null;
  readonly ending: Ending | null;
  /** Messages of the customer since the last reply. */
  readonly unread: number;
  /** Since when the oldest of them waits for an answer; null when there is none. */
  readonly waitingSince: number | null;
  /** Messages of the customer so far. */
  readonly messages: number;
  readonly typing: boolean;
  readonly lastLine: { readonly from: 'customer' | 'agent'; readonly text: string } | null;
}

/** What a page shows of a whole shift. */
export interface ShiftView {
  /** Milliseconds since the shift's start. */
  readonly clock: number;
  /** Who has come, in the order of the plan. */
  readonly contacts: readonly ContactView[];
  /** How many have not come yet. */
  readonly expected: number;
  readonly queued: number;
  readonly open: number;
  readonly done: number;
  /** When the break under way ends; null when there is none. */
  readonly restingUntil: number | null;
  /** When something happens by itself next; null after the end. */
  readonly nextAt: number | null;
  readonly over: boolean;
}
