import type { Archetype } from '../../shared/personas.ts';

/**
 * Kinds of customers that can play any scenario, gentle ones first. The others bring a situation of their own
 * (an unpaid order, somebody else's data) and play only where the scenario has it.
 */
export const TEMPERAMENTS = [
  'friendly',
  'hesitant',
  'anxious',
  'chatty',
  'confused',
  'elderly',
  'rushed',
  'disappointed',
  'price-sensitive',
  'sceptical',
  'upset',
  'silent',
  'firm',
  'know-it-all',
  'bargain-hunter',
  'irate',
] as const satisfies readonly Archetype[];

export type Temperament = (typeof TEMPERAMENTS)[number];
