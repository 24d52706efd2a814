import type { AgentName } from '../../session/agents/types.ts';
import type { Dimension, Outcome } from '../../shared/dimensions.ts';
import type { Lang } from '../../shared/lang.ts';
import type { Archetype, Level } from '../../shared/personas.ts';

/** Who served whom. */
export interface Pairing {
  readonly scenario: string;
  readonly lang: Lang;
  readonly archetype: Archetype;
  readonly level: Level;
  readonly agent: AgentName;
}

/** What came of one session played by an agent. */
export interface PlayedSession extends Pairing {
  readonly seed: number;
  readonly outcome: Outcome;
  readonly stars: number;
  readonly overall: number;
  readonly scores: Readonly<Record<Dimension, number | null>>;
  readonly turns: number;
}

/** Mean and standard deviation of some sessions. */
export interface Spread {
  readonly mean: number;
  readonly sd: number;
}

/** Everything that was played of one pairing. */
export interface BalanceRow extends Pairing {
  readonly sessions: number;
  /** Shares, 0 to 1. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly stars: Spread;
  readonly overall: Spread;
  /** Null for a dimension that was never scored. */
  readonly scores: Readonly<Record<Dimension, Spread | null>>;
  readonly turns: Spread;
}

/** A group of sessions that breaks a rule: what they have in common and the numbers. */
export interface Offence {
  readonly of: Readonly<Partial<Record<keyof Pairing, string | number>>>;
  readonly found: Readonly<Record<string, number>>;
}

export interface RuleResult {
  readonly rule: RuleName;
  readonly passed: boolean;
  readonly offences: readonly Offence[];
}

export const BALANCE_RULES = [
  /** The expert brings at least 95 % to a good end. */
  'expert-resolves',
  /** Refunds and vouchers without a question do not beat the expert, in scores or stars. */
  'gifts-do-not-win',
  /** The same agent does no better against a higher level; the average one and the novice do worse at 5 than at 1. */
  'levels-get-harder',
  /** Another seed is equally hard: the standard deviation of overall stays within 5 points. */
  'forms-are-equal',
  /** Expert above average above novice and robot above rude, silent and stuffer. */
  'skill-shows',
] as const;
export type RuleName = (typeof BALANCE_RULES)[number];
