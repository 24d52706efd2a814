import { isoDate } from '../../shared/calendar.ts';
import { badOrder, textArg } from '../args.ts';
import { type DeskTool, done, refused } from '../outcome.ts';
import type { Delivery, ShopState } from '../types.ts';

/** Shows where the open order's parcel is, or a parcel the desk has sent when its number is given. */
export const lookUpDelivery: DeskTool = (state, { args }) => {
  const shipment = state.shipments.find(({ id }) => id === textArg(args, 'order'));
  if (shipment) {
    const dates = { leaves: isoDate(shipment.leavesOn), date: isoDate(shipment.arrivesOn) };
    return done('desk.look-up-delivery.shipment', { shipment: shipment.id, ...dates });
  }
  const wrong = badOrder(state, args);
  if (wrong) return wrong;
  if (!state.delivery) return refused('desk.look-up-delivery.none');
  return done(`desk.look-up-delivery.${lineOf(state.delivery)}`, detailsOf(state, state.delivery));
};

/** The sentence that fits what the record holds: `held-cause-eta`, `in-transit`, `delivered` … */
function lineOf({ state, cause, arrivesOn }: Delivery): string {
  if (state === 'delivered') return state;
  return [state, state === 'held' && cause && 'cause', arrivesOn !== null && 'eta'].filter(Boolean).join('-');
}

const detailsOf = ({ lang }: ShopState, delivery: Delivery) => ({
  number: delivery.number,
  carrier: delivery.carrier[lang],
  place: delivery.place[lang],
  note: delivery.note[lang],
  updated: isoDate(delivery.lastUpdateAt),
  ...(delivery.cause && { cause: delivery.cause.text[lang] }),
  ...(delivery.arrivesOn !== null && { date: isoDate(delivery.arrivesOn) }),
});
