import type { AgentTurn, CustomerTurn, Turn } from '../../score/types.ts';
import { contextOf, type SessionState } from '../state.ts';
import { view } from '../view.ts';
import type { Sight } from './types.ts';

const isCustomer = (turn: Turn): turn is CustomerTurn => turn.from === 'customer';
const isAgent = (turn: Turn): turn is AgentTurn => turn.from === 'agent';

/** What an agent sees of a session. */
export function sightOf(state: SessionState): Sight {
  const { turns, setup } = state;
  const customer = turns.filter(isCustomer);
  const own = turns.filter(isAgent);
  const last = own.at(-1)?.index ?? -1;
  return {
    setup,
    view: view(state),
    heard: customer.filter(({ index }) => index > last),
    customer,
    own,
    known: new Set(customer.flatMap(({ facts }) => facts)),
    told: new Set(own.flatMap(({ points }) => points.map(({ point }) => point))),
    accepted: contextOf(state).memory.accepted !== null,
  };
}

/** The moves of what was heard. */
export const movesHeard = ({ heard }: Sight): string[] => heard.map(({ move }) => move);
