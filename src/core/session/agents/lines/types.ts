/** What the expert says to a move of the customer, or to lead over to the matter. */
export const EXPERT_LINES = [
  /** Answers to a question or a doubt of the customer; the matter follows. */
  'object',
  'test',
  /** Like `test`, when something is on its way: `{{shipment.id}}`, `{{shipment.eta}}`. */
  'test-sent',
  'catch',
  'follow-up',
  'haggle',
  /** Like `haggle`, when the script's own coupon was given at once: `{{coupon.amount}}`. */
  'haggle-gift',
  'mull',
  'puzzle',
  'pry',
  /** Openings of a reply that goes on with the matter. */
  'insist',
  'doubt',
  'press',
  'nudge',
  'bristle',
  'protest',
  'threaten',
  'escalate',
  'digress',
  'lecture',
  'remind',
  'soften',
  'picture',
  /** Of the expert's own accord: leads over to a question or a fact, and what is said when nothing else is left. */
  'ask',
  'tell',
  'done',
  'quiet',
  'settle',
  'goodbye',
] as const;
export type ExpertLine = (typeof EXPERT_LINES)[number];

export type ExpertLines = Readonly<Record<ExpertLine, readonly string[]>>;

/** What the other agents say beside the scenario's own sentences. */
export interface OtherLines {
  readonly average: {
    readonly thin: readonly string[];
    readonly done: readonly string[];
    readonly goodbye: readonly string[];
  };
  readonly novice: {
    readonly hello: readonly string[];
    /** Closed questions to somebody with an order, and to somebody who wants advice. */
    readonly order: readonly string[];
    readonly advice: readonly string[];
    readonly vague: readonly string[];
    readonly done: readonly string[];
    /** `{{name}}` and `{{price}}` of some product. */
    readonly recommend: readonly string[];
    readonly goodbye: readonly string[];
  };
  /** In this order, always. */
  readonly robot: readonly string[];
  readonly rude: readonly string[];
  readonly giveAway: {
    readonly hello: readonly string[];
    /** Reports of what the desk did: `{{refund.amount}}`, `{{coupon.amount}}`, `{{shipment.eta}}`. */
    readonly refund: readonly string[];
    readonly coupon: readonly string[];
    readonly reship: readonly string[];
    /** Nothing could be given. */
    readonly nothing: readonly string[];
    readonly more: readonly string[];
  };
  /** Words without a sentence. */
  readonly soup: readonly string[];
}

export interface AgentLines extends OtherLines {
  readonly expert: ExpertLines;
}
