import type { ScriptItem } from '../../scenario/v1/scenario.ts';
import type { AgentTurn, CustomerTurn } from '../../score/types.ts';
import type { SessionSetup, SessionView } from '../types.ts';

/** Scripted trainees of known skill, best first. */
export const AGENTS = [
  'expert',
  'average',
  'novice',
  'robot',
  'give-away',
  'rude',
  'silent',
  'stuffer',
] as const;
export type AgentName = (typeof AGENTS)[number];

/** What an agent sees when it is its turn: the customer has finished writing. */
export interface Sight {
  readonly setup: SessionSetup;
  readonly view: SessionView;
  /** What the customer wrote since the agent last did. */
  readonly heard: readonly CustomerTurn[];
  readonly customer: readonly CustomerTurn[];
  readonly own: readonly AgentTurn[];
  /** Facts the customer has told. */
  readonly known: ReadonlySet<string>;
  /** Points told by the agent, as the session recognised them. */
  readonly told: ReadonlySet<string>;
  /** The customer has taken a way out. */
  readonly accepted: boolean;
}

/** What an agent keeps in mind between its turns. */
export interface AgentState {
  /** The next line of its script. */
  readonly cursor: number;
  /** Texts it has said, as written, so that none comes twice. */
  readonly used: readonly string[];
  /** What is left of a line whose question was answered before: said with the next one. */
  readonly carried: readonly string[];
  /** How often it has tried something, by name. */
  readonly tries: Readonly<Record<string, number>>;
}

/** One thing to say or do, and what to remember of it. */
export interface Step {
  readonly item: ScriptItem;
  readonly state: AgentState;
}

/** How fast somebody works, in milliseconds. */
export interface Pace {
  /** From reading the customer's last line to typing, or before working the desk. */
  readonly thinking: number;
  readonly desk: number;
  /** For a Latin letter; a Chinese character takes twice that. */
  readonly letter: number;
  /** The longest pause before a message. */
  readonly most: number;
}

export interface Agent {
  readonly name: AgentName;
  readonly pace: Pace;
  /** The next thing to say or do; null to stay silent until something happens. */
  readonly next: (sight: Sight, state: AgentState) => Step | null;
}

export const FIRST_STATE: AgentState = { cursor: 0, used: [], carried: [], tries: {} };
