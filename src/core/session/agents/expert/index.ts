import { SECOND } from '../../../shared/calendar.ts';
import type { Agent } from '../types.ts';
import { answer } from './answer.ts';
import { proceed } from './proceed.ts';

/**
 * Follows the scenario's great exemplar and reacts: answers what is asked or doubted, asks again for what is still
 * hidden, waits for somebody who is silent, and brings about what is missing before the goodbye.
 */
export const expert: Agent = {
  name: 'expert',
  pace: { thinking: 4 * SECOND, desk: 3 * SECOND, letter: 40, most: 16 * SECOND },
  next: (sight, state) =>
    sight.customer.length === 0 ? null : (answer(sight, state) ?? proceed(sight, state)),
};
