import { addDays, daysBetween, isoDate, startOfDay } from '../shared/calendar.ts';
import { speedArg, textArg } from './args.ts';
import { done, refused, type ToolOutcome } from './outcome.ts';
import { rulesOf } from './rules.ts';
import { arrivedOn, isStuck, leavingDay, leftToRefund, nowOf, standardDays, within } from './standing.ts';
import type { Product, Shipment, ShopState, ToolCall } from './types.ts';

const DAYS_A_MONTH = 30;

/** Why nothing can be sent in place of the open order, whatever the tool; null when it can. */
export function noReplacement(state: ShopState, tool: Shipment['tool']): ToolOutcome | null {
  const { order, shipments, refunded } = state;
  if (!order) return refused('desk.order.none');
  if (order.status === 'unpaid') return refused(`desk.${tool}.unpaid`);
  if (shipments.length > 0) return refused('desk.replacement.already', { shipment: shipments[0]?.id ?? '' });
  // Half the price back beside a replacement is the most; with more given back the matter is settled in money.
  return leftToRefund(state) < order.amount / 2
    ? refused('desk.replacement.refunded', { amount: refunded })
    : null;
}

/** Whether damage or a defect of what came is still the shop's to put right. */
export function underDamageRules(state: ShopState, now: number): boolean {
  const { 'damage-window-days': days, 'warranty-months': months } = rulesOf(state.pack);
  const arrived = arrivedOn(state);
  if (arrived === null) return isStuck(state, now);
  if (days === undefined && months === undefined) return true;
  return (
    within(state, now, days) || (months !== undefined && daysBetween(arrived, now) <= months * DAYS_A_MONTH)
  );
}

/** Puts a parcel on its way, or says why it can't go: stock, or a speed the shop doesn't have. */
export function send(
  state: ShopState,
  call: ToolCall,
  tool: Shipment['tool'],
  product: Product,
): ToolOutcome {
  const speed = speedArg(call.args);
  if (!speed.ok) return speed.error;
  const expressDays = rulesOf(state.pack)['express-days'];
  if (speed.value === 'express' && expressDays === undefined) return refused('desk.replacement.no-express');
  if (product.stock < (state.order?.quantity ?? 1)) {
    return refused('desk.replacement.out-of-stock', {
      product: product.name[state.lang],
      stock: product.stock,
    });
  }
  const days = speed.value === 'express' ? (expressDays ?? 0) : standardDays(state);
  const shipment = makeShipment(state, call, tool, product, speed.value, days);
  const address = textArg(call.args, 'address') || state.contact.address;
  return done(`desk.${tool}.${speed.value}`, paramsOf(state, shipment), {
    shipments: [...state.shipments, shipment],
    contact: { ...state.contact, address },
  });
}

function makeShipment(
  state: ShopState,
  { at }: ToolCall,
  tool: Shipment['tool'],
  product: Product,
  by: Shipment['by'],
  days: number,
): Shipment {
  const leavesOn = leavingDay(state, nowOf(state, at));
  // The old number with a mark: two parcels of one order stay together in every list.
  const id = `${state.order?.id ?? ''}-R${state.shipments.length + 1}`;
  return { id, tool, product, by, leavesOn, arrivesOn: addDays(leavesOn, days), at };
}

const paramsOf = (state: ShopState, shipment: Shipment) => ({
  shipment: shipment.id,
  product: shipment.product.name[state.lang],
  leaves: isoDate(shipment.leavesOn),
  date: isoDate(shipment.arrivesOn),
  days: daysBetween(startOfDay(state.startedAt), shipment.arrivesOn),
});
