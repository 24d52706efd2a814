/** Characters a customer can have. Who they are stands in `customer/profiles.ts`, how they talk in `customer/wording/`. */
export const ARCHETYPES = [
  /** Something went wrong and they say so. */
  'upset',
  /** Fears that it will not work out, asks more than once. */
  'anxious',
  /** Cannot decide, "再看看". */
  'hesitant',
  'rushed',
  'sceptical',
  'friendly',
  /** Loud and furious; calm only after being heard. */
  'irate',
  /** Quietly let down; a formula closes them up. */
  'disappointed',
  /** Does not follow explanations; wants one thing at a time. */
  'confused',
  /** Every decision is about the price. */
  'price-sensitive',
  /** Goes quiet after an answer and has to be won back. */
  'silent',
  /** Has ordered and not paid. */
  'unpaid',
  /** Tells of this and that; short answers offend. */
  'chatty',
  /** Polite, unhurried, and does not give way. */
  'firm',
  /** Has read everything and corrects the agent. */
  'know-it-all',
  /** Has not bought for a long time and has a reason. */
  'lapsed',
  /** Expects to be known. */
  'vip',
  /** Old, unsure with the phone, afraid of doing it wrong. */
  'elderly',
  /** Threatens a bad review to get something off. */
  'bargain-hunter',
  /** Asks for the data of another person. */
  'data-seeker',
] as const;
export type Archetype = (typeof ARCHETYPES)[number];

export const RELATIONS = ['new', 'returning', 'vip', 'lapsed'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What a customer takes badly: doubles the effect of the matching fault. */
export const SENSITIVITIES = [
  'stock-phrases',
  'vagueness',
  'waiting',
  'pressure',
  'interrogation',
  'jargon',
] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** How hard a customer is: 1 for the first day, 5 for experts. */
export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];

/** Who plays a scenario's customer, where it is not who the scenario says. */
export interface Cast {
  readonly archetype?: Archetype;
  readonly level?: Level;
}
