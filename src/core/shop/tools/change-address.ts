import { badOrder, textArg } from '../args.ts';
import { type DeskTool, done, refused } from '../outcome.ts';
import { nowOf } from '../standing.ts';

/** Sends what has not arrived to another address. */
export const changeAddress: DeskTool = (state, { args, at }) => {
  const wrong = badOrder(state, args);
  if (wrong) return wrong;
  const address = textArg(args, 'address');
  if (address === '') return refused('desk.change-address.which');
  const now = nowOf(state, at);
  const toCome = state.shipments.some(({ arrivesOn }) => arrivesOn > now);
  if (state.order?.status === 'delivered' && !toCome) return refused('desk.change-address.delivered');
  const line = state.order?.status === 'shipped' ? 'redirected' : 'done';
  return done(`desk.change-address.${line}`, { address }, { contact: { ...state.contact, address } });
};
