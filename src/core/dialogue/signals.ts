import type { Act } from '../shared/acts.ts';
import type { Tool } from '../shared/tools.ts';
import type { Topic } from '../shared/topics.ts';

/** A question of a reply, as far as the customer has to know it. */
export interface AskedSignal {
  readonly kind: 'open' | 'closed' | 'choice';
  /** Likeliest first; empty when it fits no topic. */
  readonly topics: readonly Topic[];
  /** The topics are a guess: nobody is blamed for having asked it before. */
  readonly guessed?: boolean;
  /** Where they are one: all it may be about, likeliest first, with confidences from 0 to 1. */
  readonly possible?: readonly { readonly topic: Topic; readonly confidence: number }[];
  /** Facts whose example wordings or own words it matches, likeliest first. */
  readonly facts: readonly string[];
  /** Asks whether anything is left: 还有别的要帮忙的吗, "anything else?". */
  readonly closing?: boolean;
}

/** Something said that a later reply can contradict. */
export interface Stated {
  /** What it speaks of: `policy/damage-window-days`, `property/drizzle-20/volume`. */
  readonly subject: string;
  readonly value: string | number | boolean;
  /** The words, cut short. */
  readonly words: string;
  /** It is true: two true statements contradict each other nowhere. */
  readonly sound: boolean;
}

/** What one reply did, as the dialogue needs it. Session derives it from the analysis and the shop's state. */
export interface ReplySignals {
  readonly acts: ReadonlySet<Act>;
  /** Harms among them that may be meant otherwise. */
  readonly doubtful: ReadonlySet<Act>;
  readonly asked: readonly AskedSignal[];
  /** Remedies offered or reported in words. */
  readonly offered: readonly Tool[];
  /** Points of the scenario told in this reply. */
  readonly told: readonly string[];
  /** Points told before the customer said what they answer. */
  readonly early: readonly string[];
  /** Product recommended in this reply. */
  readonly recommended: string | null;
  /** A true arrival date of the parcel under way was told: whole days from today. */
  readonly arrivalTold: number | null;
  /** A day or hour that binds the shop was named, and nothing shows it false. */
  readonly timeNamed: boolean;
  /** Milliseconds in which the agent said to be back in the chat. */
  readonly backIn: number | null;
  /** Facts given back in this reply. */
  readonly restated: readonly string[];
  /** All it turns down is to give away somebody else's data. */
  readonly keepsData: boolean;
  /** Deeds reported that the desk has not done. */
  readonly emptyDeeds: number;
  readonly stated: readonly Stated[];
  /** Sentences of the reply. */
  readonly size: number;
  /** Nothing but keywords or signs. */
  readonly empty: boolean;
  /** In a language that is not the customer's: nothing of it but a harm was understood. */
  readonly foreign: boolean;
  /** Only shows that somebody listens: they will say more. */
  readonly nod: boolean;
  /** The same words as before. */
  readonly repeated: boolean;
}
