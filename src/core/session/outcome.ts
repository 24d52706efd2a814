import type { Mood } from '../customer/types.ts';
import { metResolution } from '../dialogue/resolutions.ts';
import type { Outcome } from '../shared/dimensions.ts';
import { contextOf, type SessionState } from './state.ts';

type Stars = 1 | 2 | 3 | 4 | 5;

/** How it ended for the customer: by the shop's state, their need and whether they took it, never by a mere "yes". */
export function outcomeOf(state: SessionState): Outcome {
  const { memory, setting, ending } = contextOf(state);
  const met = metResolution(setting.scenario, memory, state.shop);
  if (memory.accepted !== null && met !== null) return met.meets === 'fully' ? 'resolved' : 'partial';
  if (state.shop.escalated && (memory.handedOn || ending !== 'left')) return 'escalated';
  if (met !== null && ending !== 'left') return 'partial';
  return 'abandoned';
}

/** The stars a customer leaves: the outcome sets the middle, the last mood moves it. */
export function starsOf(outcome: Outcome, mood: Mood): Stars {
  const content = mood.valence * 0.6 + (mood.trust - 0.5) * 0.8;
  switch (outcome) {
    case 'resolved':
      return content > 0.45 ? 5 : content > 0.05 ? 4 : content > -0.35 ? 3 : 2;
    case 'partial':
      return content > 0.4 ? 4 : content > -0.1 ? 3 : 2;
    case 'escalated':
      return content > 0.1 ? 3 : 2;
    case 'abandoned':
      return content > 0.1 ? 2 : 1;
  }
}
