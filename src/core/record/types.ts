import type { Lang } from '../shared/lang.ts';
import type { Cast } from '../shared/personas.ts';
import type { Tool } from '../shared/tools.ts';
import type { ToolArgs } from '../shop/types.ts';

/** What the trainee did. `at` is milliseconds since the session's start; the list is in order of time. */
export type SessionEvent =
  | { readonly kind: 'say'; readonly at: number; readonly text: string }
  | { readonly kind: 'do'; readonly at: number; readonly tool: Tool; readonly args: ToolArgs }
  /** Time passed with nothing done. */
  | { readonly kind: 'wait'; readonly at: number }
  | { readonly kind: 'end'; readonly at: number };

/** Where a session was taken up again to go on in another way. */
export interface Fork {
  /** Id of the record it goes on from. */
  readonly of: string;
  /** Milliseconds since the start; everything before is the same. */
  readonly at: number;
}

/** A session as it is kept and handed on. Everything else is derived by replaying it. */
export interface SessionRecord {
  readonly format: 1;
  readonly id: string;
  readonly scenario: string;
  /** Fingerprint of scenario and shop pack. */
  readonly hash: string;
  readonly seed: number;
  readonly lang: Lang;
  /** Who played the customer, where it was not who the scenario says. */
  readonly cast?: Cast;
  /** The session this one goes on from, where it was rewound. */
  readonly fork?: Fork;
  readonly mode: 'practice' | 'exam';
  readonly engine: string;
  readonly trainee: string;
  /** ISO 8601 with offset, real time; the shop's own clock comes from the scenario. */
  readonly startedAt: string;
  readonly events: readonly SessionEvent[];
}
