import type { Sentence, View } from '../language/sentence.ts';
import type { Act } from '../shared/acts.ts';
import type { Lang, Range } from '../shared/lang.ts';
import type { Tool } from '../shared/tools.ts';
import type { Topic } from '../shared/topics.ts';

export interface FoundAct {
  readonly act: Act;
  /** 0 to 1. */
  readonly confidence: number;
  /** Ranges in the typed text. */
  readonly evidence: readonly Range[];
}

export interface FoundTopic {
  readonly topic: Topic;
  readonly confidence: number;
}

export interface SentenceAnalysis {
  readonly start: number;
  readonly end: number;
  readonly acts: readonly FoundAct[];
  /** Acts that missed being heard by little, with confidences below a half: they decide nothing. */
  readonly nearly: readonly FoundAct[];
  readonly topics: readonly FoundTopic[];
  /** A list of words rather than a sentence; its acts don't count. */
  readonly soup: boolean;
  /** Nothing but small talk: it tells nothing, whatever words stand in it. */
  readonly aside: boolean;
}

export const CLAIM_KINDS = ['policy', 'price', 'date', 'property', 'state', 'cause', 'deed'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];
export type Verdict = 'true' | 'false' | 'unsupported';

/** Something a reply states that can be checked, as said. */
export interface Claim {
  readonly kind: ClaimKind;
  /** What it speaks of: a policy rule (`damage-window-days`), a tool (`refund`), a feature id, `arrival`, `price` … */
  readonly subject: string;
  /** What is said of it. Days and yuan are numbers; an arrival is days from today. */
  readonly value: string | number | boolean;
  /** The product it is said of, where it is said of one. */
  readonly product?: string;
  /** For deeds: `done` (I have refunded), `now` (I'm refunding), `later` (I will refund). */
  readonly tense?: 'done' | 'now' | 'later';
  readonly range: Range;
  readonly sentence: number;
}

/** A claim held against the shop at the moment it was made. `truth` is what the shop's files say. */
export interface JudgedClaim extends Claim {
  readonly verdict: Verdict;
  readonly truth?: string | number | boolean;
}

export interface Asked {
  readonly kind: 'open' | 'closed' | 'choice';
  readonly topics: readonly FoundTopic[];
  /** The question as the detectors saw it: normalised, slips and short forms repaired. */
  readonly words: string;
  readonly range: Range;
  readonly sentence: number;
}

/** What a reply does, of itself, without a session. */
export interface ReplyAnalysis {
  readonly lang: Lang;
  readonly text: string;
  readonly sentences: readonly SentenceAnalysis[];
  /** Union over the sentences that are no soup, in list order. */
  readonly acts: readonly Act[];
  readonly topics: readonly Topic[];
  readonly asked: readonly Asked[];
  readonly claims: readonly Claim[];
  /** Remedies named as offer, plan or deed (not refused, not asked about the past). */
  readonly offered: readonly { readonly tool: Tool; readonly range: Range }[];
  /** The sentences as the detectors saw them, for the session's own matching. */
  readonly views: readonly View[];
}

/** What a detector may look at besides the sentence. */
export interface DetectContext {
  /** How many sentences of the reply stand before it. */
  readonly place: number;
  /** The speaker's own words in the sentence after it; '' after the last one. */
  readonly next: string;
  /** The customer's last message, normalised; '' at the start or without a session. */
  readonly customerSaid: string;
  /** The customer's names as a reply could use them, normalised. */
  readonly names: readonly string[];
}

/** Ranges in the sentence's normalised text. */
export interface Detection {
  readonly confidence: number;
  readonly evidence: readonly Range[];
}

/** Finds one act in one language; pure, linear in the length of the sentence. */
export interface Detector {
  readonly act: Act;
  detect(sentence: Sentence, context: DetectContext): Detection | null;
}
