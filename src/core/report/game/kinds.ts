import { type Case, suits } from '../../customer/casting.ts';
import type { GuideSection } from '../../shared/guide.ts';
import type { Archetype, Cast, Relation } from '../../shared/personas.ts';

/** Kinds of customers, gentle ones first. */
export const GENTLE_FIRST = [
  'friendly',
  'hesitant',
  'anxious',
  'chatty',
  'unpaid',
  'confused',
  'elderly',
  'rushed',
  'lapsed',
  'price-sensitive',
  'disappointed',
  'sceptical',
  'vip',
  'upset',
  'silent',
  'firm',
  'know-it-all',
  'data-seeker',
  'bargain-hunter',
  'irate',
] as const satisfies readonly Archetype[];

/** A scenario as the game chooses it. */
export interface Candidate {
  readonly id: string;
  readonly level: number;
  readonly guide: readonly GuideSection[];
  /** Who plays it unless somebody else is cast. */
  readonly archetype: Archetype;
  readonly relation: Relation;
  /** What they have bought; undefined where they only ask. */
  readonly order?: Case['order'];
}

/** Kinds of customers that can play a scenario, gentle ones first. */
export const kindsFor = ({ order, ...customer }: Candidate): Archetype[] =>
  GENTLE_FIRST.filter((archetype) => suits(archetype, { customer, order }));

/** Kinds of customers that can play at least one of the scenarios, gentle ones first. */
export function kindsOfAny(scenarios: readonly Candidate[]): Archetype[] {
  const playable = new Set(scenarios.flatMap(kindsFor));
  return GENTLE_FIRST.filter((archetype) => playable.has(archetype));
}

/** A cast as far as a scenario can play it: a kind that contradicts it is left to the scenario. */
export function castIn(scenario: Candidate, cast: Cast | undefined): Cast | undefined {
  const { archetype, ...rest } = cast ?? {};
  return archetype === undefined || kindsFor(scenario).includes(archetype) ? cast : rest;
}
