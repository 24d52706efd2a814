import * as z from 'zod/mini';
import { ACTS } from '../../shared/acts.ts';
import { WEEKDAYS } from '../../shared/calendar.ts';
import { OUTCOMES } from '../../shared/dimensions.ts';
import { ARCHETYPES, RELATIONS, SENSITIVITIES } from '../../shared/personas.ts';
import { TOOLS } from '../../shared/tools.ts';
import { TOPICS } from '../../shared/topics.ts';
import {
  clock,
  dayRange,
  days,
  guideSection,
  localisedText,
  localisedVariants,
  mention,
  signedUnit,
  slug,
  text,
  unit,
} from './parts.ts';

export const customer = z.strictObject({
  archetype: z.enum(ARCHETYPES),
  sex: z.optional(z.enum(['female', 'male'])),
  /** Years, lowest and highest. */
  age: z.tuple([z.int(), z.int()]),
  relation: z.enum(RELATIONS),
  patience: unit,
  trust: unit,
  talkativeness: unit,
  priceSensitivity: unit,
  mood: z.strictObject({ valence: signedUnit, arousal: signedUnit }),
  sensitivities: z._default(z.array(z.enum(SENSITIVITIES)), []),
});

export const order = z.strictObject({
  /** Product ids of the shop pack; one is drawn by the seed. */
  products: z.array(slug).check(z.minLength(1)),
  quantity: z._default(z.int().check(z.gte(1)), 1),
  status: z.enum(['unpaid', 'paid', 'shipped', 'delivered']),
  placedDaysAgo: dayRange,
});

export const delivery = z.strictObject({
  state: z.enum(['preparing', 'in-transit', 'held', 'delivered']),
  /** Days since the last line of the delivery record. */
  lastUpdateDaysAgo: days,
  place: localisedText,
  note: localisedText,
  /** Why it is held, with the phrases that tell it. */
  cause: z.optional(z.strictObject({ text: localisedText, mention })),
  /** When it will truly arrive, in days from now; absent when it has arrived. */
  arrivesInDays: z.optional(days),
});

export const REVEALS = ['volunteered', 'adjacent', 'asked'] as const;

export const fact = z.strictObject({
  id: slug,
  label: localisedText,
  topics: z.array(z.enum(TOPICS)).check(z.minLength(1)),
  reveal: z.enum(REVEALS),
  /** Whether the right way out depends on it. */
  decides: z._default(z.boolean(), true),
  /** How the customer says it, one is drawn. */
  lines: localisedVariants,
  /** How a reply shows that it took it up. */
  mention,
  /** Questions that should bring it out, to sharpen the topics. */
  examples: z.optional(localisedVariants),
  /** A picture the customer sends with it, described in words. */
  picture: z.optional(localisedText),
});

/** Something the customer has to be told, or that wins them over. */
export const point = z.strictObject({
  id: slug,
  label: localisedText,
  mention,
  /** Missing it costs accuracy; the others only help. */
  required: z._default(z.boolean(), true),
  /** A fact the customer has to have told first for this to count as their benefit. */
  answers: z.optional(slug),
  /** How a customer asks for it when nobody tells them before they agree. */
  asks: z.optional(localisedVariants),
});

export const condition = z.union([
  /** One of the tools succeeded; what it sends arrives on or `before` the named date. */
  z.strictObject({ done: z.array(z.enum(TOOLS)), by: z.optional(slug), before: z.optional(slug) }),
  z.strictObject({ told: z.array(slug), atLeast: z.optional(z.int()) }),
  z.strictObject({ recommended: slug }),
  /** A true arrival date of the parcel under way was told, on or `before` the named date. */
  z.strictObject({ arrivalTold: z.literal(true), by: z.optional(slug), before: z.optional(slug) }),
]);

export const resolution = z.strictObject({
  id: slug,
  label: localisedText,
  meets: z.enum(['fully', 'partly']),
  all: z.array(condition).check(z.minLength(1)),
  /** What the customer says on accepting it. */
  lines: z.optional(localisedVariants),
});

/** Raised once each, in order, when something is proposed or recommended; a point told answers it. */
export const objection = z.strictObject({
  id: slug,
  label: localisedText,
  lines: localisedVariants,
  /** Raised only for this product, where named. */
  product: z.optional(slug),
  /** Points, any of which answers it when told after it was raised; before that, too, with `unlessTold`. */
  answeredBy: z.array(slug).check(z.minLength(1)),
  /** A question rather than a doubt: nobody raises it who was told the answer before. */
  unlessTold: z.optional(z.boolean()),
});

export const STEPS = [
  'recognise',
  'record',
  'respond',
  'find-cause',
  'agree',
  'deadline',
  'remedy',
  'follow-up',
  'confirm',
] as const;

const scriptItem = z.union([
  z.strictObject({ say: z.string() }),
  z.strictObject({
    do: z.enum(TOOLS),
    with: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
  }),
  z.strictObject({ wait: z.number().check(z.gte(0)) }),
  z.strictObject({ end: z.literal(true) }),
]);
export const script = z.array(scriptItem);
export type ScriptItem = z.infer<typeof scriptItem>;

export const EXEMPLARS = ['great', 'average', 'poor', 'do-nothing', 'keyword-soup'] as const;
const exemplar = z.strictObject({
  zh: script,
  en: script,
  /** Overrides of the band that comes with the name. */
  overall: z.optional(z.tuple([z.number(), z.number()])),
  outcome: z.optional(z.array(z.enum(OUTCOMES))),
});

export const scenarioV1 = z.strictObject({
  format: z.literal(1),
  id: slug,
  level: z.int().check(z.gte(1), z.lte(5)),
  channel: z.enum(['chat']),
  shop: slug,
  guide: z.array(guideSection).check(z.minLength(1)),
  title: localisedText,
  situation: localisedText,
  /** What a good end looks like, for the trainee. */
  goal: localisedText,
  clock: z.strictObject({ weekdays: z.optional(z.array(z.enum(WEEKDAYS))), from: clock, to: clock }),
  /** Named dates, in days from now; `{{dates.NAME.weekday}}` and `.date` in any line. */
  dates: z._default(z.record(slug, days), {}),
  customer,
  order: z.optional(order),
  delivery: z.optional(delivery),
  opening: localisedVariants,
  facts: z.array(fact),
  points: z._default(z.array(point), []),
  objections: z._default(z.array(objection), []),
  /** Ways out, best first. */
  resolutions: z.array(resolution).check(z.minLength(1)),
  /** What the customer says when pressing for what they need. */
  pressing: localisedVariants,
  /** What the customer tells when invited to tell it all; nothing hidden. `pressing` where absent. */
  story: z.optional(localisedVariants),
  /** Steps of handling (4.2) this case needs. */
  steps: z.array(z.enum(STEPS)),
  /** The customer leaves after this many vague promises; 3 where absent. */
  vagueLimit: z.optional(z.int().check(z.gte(1))),
  /** Dimension weights, 0.5 to 2; 1 where absent. */
  weights: z.optional(
    z.strictObject({
      empathy: z.optional(z.number().check(z.gte(0.5), z.lte(2))),
      accuracy: z.optional(z.number().check(z.gte(0.5), z.lte(2))),
      questioning: z.optional(z.number().check(z.gte(0.5), z.lte(2))),
      resolution: z.optional(z.number().check(z.gte(0.5), z.lte(2))),
    }),
  ),
  /** A better wording for a missed check, by check id. */
  better: z._default(z.record(z.string(), localisedText), {}),
  /** Acts the trainee is told to try, in order; hints in practice. */
  hints: z._default(z.array(z.strictObject({ act: z.enum(ACTS), text: localisedText })), []),
  exemplars: z.strictObject({
    great: exemplar,
    average: exemplar,
    poor: exemplar,
    'do-nothing': exemplar,
    'keyword-soup': exemplar,
  }),
  note: z.optional(text),
});

export type Scenario = z.infer<typeof scenarioV1>;
export type Fact = z.infer<typeof fact>;
export type Point = z.infer<typeof point>;
export type Objection = z.infer<typeof objection>;
export type Resolution = z.infer<typeof resolution>;
export type Condition = z.infer<typeof condition>;
export type Step = (typeof STEPS)[number];
export type ExemplarName = (typeof EXEMPLARS)[number];
