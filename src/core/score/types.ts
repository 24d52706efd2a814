import type { JudgedClaim, ReplyAnalysis } from '../analysis/types.ts';
import type { Customer, Mood, MoodPoint } from '../customer/types.ts';
import type { Ending } from '../dialogue/context.ts';
import type { ReplySignals } from '../dialogue/signals.ts';
import type { Scenario } from '../scenario/v1/scenario.ts';
import type { CriticalItem, Dimension, Outcome } from '../shared/dimensions.ts';
import type { GuideSection } from '../shared/guide.ts';
import type { Params } from '../shared/issue.ts';
import type { Lang, Range } from '../shared/lang.ts';
import type { DeskEntry, ShopState } from '../shop/types.ts';

export interface CustomerTurn {
  readonly from: 'customer';
  readonly index: number;
  /** Milliseconds since the session's start. */
  readonly at: number;
  readonly text: string;
  /** `open`, `answer`, `withhold`, `object`, `insist`, `nudge`, `accept`, `thank`, `leave` … */
  readonly move: string;
  /** Facts this line told. */
  readonly facts: readonly string[];
  readonly mood: Mood;
}

/** A point told, with the words. */
export interface ToldPoint {
  readonly point: string;
  readonly range: Range;
}

export interface AgentTurn {
  readonly from: 'agent';
  readonly index: number;
  readonly at: number;
  readonly text: string;
  readonly analysis: ReplyAnalysis;
  readonly claims: readonly JudgedClaim[];
  readonly signals: ReplySignals;
  /** The shop when this was said. */
  readonly shop: ShopState;
  /** Facts the customer had told before it. */
  readonly known: readonly string[];
  /** Points told, with the words. */
  readonly points: readonly ToldPoint[];
  /** Points told before the customer said what they answer. */
  readonly early: readonly ToldPoint[];
  /** Facts given back, with the words. */
  readonly restated: readonly { readonly fact: string; readonly range: Range }[];
}

export type Turn = CustomerTurn | AgentTurn;

/** How a fact came out. */
export interface Reveal {
  readonly fact: string;
  readonly at: number;
  /** Turn of the customer's line. */
  readonly turn: number;
  /** Turn of the question that brought it out; null when volunteered. */
  readonly question: number | null;
}

export type { Ending };

/** Everything that happened, ready to be judged. */
export interface Trace {
  readonly scenario: Scenario;
  readonly lang: Lang;
  readonly customer: Customer;
  readonly turns: readonly Turn[];
  readonly desk: readonly DeskEntry[];
  readonly mood: readonly MoodPoint[];
  readonly reveals: readonly Reveal[];
  readonly objections: readonly {
    readonly id: string;
    readonly turn: number;
    readonly answeredIn: number | null;
  }[];
  /** The shop at the end. */
  readonly shop: ShopState;
  readonly ending: Ending;
  readonly endedAt: number;
  /** Turn in which the customer accepted, and the resolution; null when they didn't. */
  readonly accepted: { readonly turn: number; readonly resolution: string } | null;
  readonly outcome: Outcome;
  readonly csat: 1 | 2 | 3 | 4 | 5;
  /** The customer's comment with the stars. */
  readonly comment: string;
}

export type Evidence =
  | { readonly kind: 'span'; readonly turn: number; readonly range: Range }
  | { readonly kind: 'desk'; readonly index: number }
  /** Nothing was there; `turn` is the reply that could have had it. */
  | { readonly kind: 'absence'; readonly turn?: number };

export interface CheckMeta {
  /** `empathy.acknowledge-first` */
  readonly id: string;
  readonly dimension: Dimension;
  readonly guide: readonly GuideSection[];
  /** `earn` gives a share of its weight; `harm` takes points away. */
  readonly kind: 'earn' | 'harm';
}

export type CheckOutcome =
  | {
      readonly outcome: 'met' | 'missed' /** 0 to 1 */;
      readonly earned: number;
      readonly evidence: readonly Evidence[];
      readonly messageId: string;
      readonly params: Params;
    }
  | {
      readonly outcome: 'harm' /** how often, less than 1 each where it is only likely */;
      readonly times: number;
      readonly evidence: readonly Evidence[];
      readonly messageId: string;
      readonly params: Params;
      readonly critical?: CriticalItem;
    }
  | { readonly outcome: 'not-applicable' };

export interface Check {
  readonly meta: CheckMeta;
  run(trace: Trace): CheckOutcome;
}

/** A line of the breakdown. The points of a dimension's findings sum to its score. */
export interface Finding {
  readonly check: string;
  readonly dimension: Dimension;
  readonly guide: readonly GuideSection[];
  readonly outcome: 'met' | 'missed' | 'harm' | 'error';
  /** Points this finding brought (negative for harm), and the most it could have. */
  readonly points: number;
  readonly max: number;
  readonly evidence: readonly Evidence[];
  readonly messageId: string;
  readonly params: Params;
  readonly critical?: CriticalItem;
}

export interface Metrics {
  /** Seconds from the opening to the first reply; null without one. */
  readonly firstResponse: number | null;
  /** Mean seconds from a customer's message to the reply. */
  readonly averageResponse: number | null;
  /** Seconds from start to end. */
  readonly handleTime: number;
  /** Share of customer messages answered within 3 minutes, 0 to 1. */
  readonly threeMinuteRate: number | null;
  readonly turns: number;
  /** Agent messages per customer message (问答比). */
  readonly messageRatio: number | null;
  readonly firstContactResolution: boolean;
}

export interface ScoreCard {
  readonly rubric: string;
  readonly engine: string;
  readonly scores: Readonly<Record<Dimension, number | null>>;
  readonly overall: number | null;
  readonly passed: boolean;
  readonly critical: readonly { readonly item: CriticalItem; readonly evidence: readonly Evidence[] }[];
  readonly findings: readonly Finding[];
  readonly metrics: Metrics;
}
