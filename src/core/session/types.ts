import type { Face, Identity, Mood } from '../customer/types.ts';
import type { SessionEvent } from '../record/types.ts';
import type { Scenario } from '../scenario/v1/scenario.ts';
import type { Ending, Turn } from '../score/types.ts';
import type { WallTime } from '../shared/calendar.ts';
import type { Lang } from '../shared/lang.ts';
import type { Cast } from '../shared/personas.ts';
import type { DeskEntry, ShopPack, ShopState } from '../shop/types.ts';

export interface SessionSetup {
  readonly scenario: Scenario;
  readonly pack: ShopPack;
  readonly seed: number;
  readonly lang: Lang;
  /** Who plays the customer, where it is not who the scenario says. */
  readonly cast?: Cast;
}

/** A line of the conversation as it is shown: messages and desk results in order of time. */
export type TimelineItem =
  | { readonly kind: 'turn'; readonly turn: Turn }
  | { readonly kind: 'desk'; readonly entry: DeskEntry };

/** What a page shows of a running session. */
export interface SessionView {
  readonly timeline: readonly TimelineItem[];
  readonly identity: Identity;
  readonly relation: Scenario['customer']['relation'];
  readonly mood: Mood;
  readonly face: Face;
  /** The customer is writing. */
  readonly typing: boolean;
  /** When something happens by itself next, in milliseconds since the start; null after the end. */
  readonly nextAt: number | null;
  readonly shop: ShopState;
  readonly startedAt: WallTime;
  /** Customer messages not yet answered since, in milliseconds since the start; null when answered. */
  readonly waitingSince: number | null;
  readonly ended: Ending | null;
}

/** What every session in progress holds; the rest is derived. */
export interface SessionBase {
  readonly setup: SessionSetup;
  readonly at: number;
  readonly events: readonly SessionEvent[];
}

/** A session in progress: an immutable value. Every verb takes the moment it happens at, never a clock. */
export type { SessionState as Session } from './state.ts';
