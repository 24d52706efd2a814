import type { ContactView } from '../../../../core/session/shift/index.ts';

/** How a contact ended, as the last part of message ids. */
export function endingKey({ standing, ending }: ContactView): 'settled' | 'left' | 'closed' | 'transferred' {
  if (standing === 'transferred') return 'transferred';
  return ending === 'settled' || ending === 'left' ? ending : 'closed';
}
