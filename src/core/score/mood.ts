import type { Trace } from './types.ts';

/** The customer came upset or worried, so there is a feeling to meet. */
export const startsTroubled = ({ customer }: Trace): boolean =>
  customer.baseline.valence < -0.15 || ['upset', 'anxious'].includes(customer.persona.archetype);

/** Strong enough that it should be called a fair feeling. */
export const startsStrong = ({ customer }: Trace): boolean =>
  customer.baseline.valence <= -0.3 && customer.baseline.arousal >= 0.4;

/** Something went wrong with this customer's order. */
export function wentWrong({ scenario, customer }: Trace): boolean {
  const parcel = scenario.delivery?.state === 'held';
  return parcel || (scenario.order !== undefined && customer.baseline.valence < -0.15);
}
