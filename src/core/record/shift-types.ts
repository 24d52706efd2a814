import type { Lang } from '../shared/lang.ts';
import type { Cast } from '../shared/personas.ts';
import type { Tool } from '../shared/tools.ts';
import type { ToolArgs } from '../shop/types.ts';

/** Who comes out of the queue first. */
export const PRIORITIES = ['normal', 'high'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Most customers a shift can have. */
export const MAX_CUSTOMERS = 8;

/**
 * What the trainee did. `at` is milliseconds since the shift's start, `to` the place of the customer in the
 * record's entries; the list is in order of time.
 */
export type ShiftEvent =
  | { readonly kind: 'say'; readonly at: number; readonly to: number; readonly text: string }
  | {
      readonly kind: 'do';
      readonly at: number;
      readonly to: number;
      readonly tool: Tool;
      readonly args: ToolArgs;
    }
  | { readonly kind: 'end'; readonly at: number; readonly to: number }
  /** Handed on to a colleague. */
  | { readonly kind: 'transfer'; readonly at: number; readonly to: number }
  /** A break of so many milliseconds. */
  | { readonly kind: 'break'; readonly at: number; readonly ms: number }
  /** Back from the break before its time. */
  | { readonly kind: 'back'; readonly at: number }
  /** The trainee ends the shift, whoever is still there. */
  | { readonly kind: 'over'; readonly at: number };

/** A customer of a shift, by ids and fingerprint. */
export interface ShiftRecordEntry {
  readonly scenario: string;
  /** Fingerprint of scenario and shop pack. */
  readonly hash: string;
  readonly seed: number;
  readonly cast?: Cast;
  /** Milliseconds since the shift's start. */
  readonly arrivesAt: number;
  readonly priority: Priority;
}

/** A scenario as its author typed it, carried along so that the shift can be replayed where it is not at hand. */
export interface CarriedScenario {
  readonly scenario: string;
  readonly hash: string;
  /** YAML. */
  readonly text: string;
  /** A shop pack of its own, YAML; empty where a shipped one is used. */
  readonly shop: string;
}

/** A shift as it is kept and handed on. Everything else is derived by replaying it. */
export interface ShiftRecord {
  readonly format: 1;
  readonly kind: 'shift';
  readonly id: string;
  readonly seed: number;
  readonly lang: Lang;
  /** Most customers in conversation at once. */
  readonly limit: number;
  readonly engine: string;
  readonly trainee: string;
  /** ISO 8601 with offset, real time. */
  readonly startedAt: string;
  /** In the order they arrive. */
  readonly entries: readonly ShiftRecordEntry[];
  readonly events: readonly ShiftEvent[];
  /** Scenarios that do not ship; in files only. */
  readonly sources?: readonly CarriedScenario[];
}
