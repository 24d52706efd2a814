import type { Tool } from '../shared/tools.ts';
import { badArgument } from './args.ts';
import type { DeskTool } from './outcome.ts';
import { adjustPrice } from './tools/adjust-price.ts';
import { changeAddress } from './tools/change-address.ts';
import { coupon } from './tools/coupon.ts';
import { escalate } from './tools/escalate.ts';
import { exchange } from './tools/exchange.ts';
import { lookUpDelivery } from './tools/look-up-delivery.ts';
import { lookUpOrder } from './tools/look-up-order.ts';
import { lookUpPolicy } from './tools/look-up-policy.ts';
import { lookUpProduct } from './tools/look-up-product.ts';
import { refund } from './tools/refund.ts';
import { reship } from './tools/reship.ts';
import { scheduleFollowUp } from './tools/schedule-follow-up.ts';
import { updateProfile } from './tools/update-profile.ts';
import { verifyIdentity } from './tools/verify-identity.ts';
import { writeTicket } from './tools/write-ticket.ts';
import type { DeskResult, ShopState, ToolCall } from './types.ts';

const DESK: Readonly<Record<Tool, DeskTool>> = {
  'look-up-order': lookUpOrder,
  'look-up-delivery': lookUpDelivery,
  'look-up-product': lookUpProduct,
  'look-up-policy': lookUpPolicy,
  'verify-identity': verifyIdentity,
  refund,
  reship,
  exchange,
  'adjust-price': adjustPrice,
  coupon,
  'change-address': changeAddress,
  'write-ticket': writeTicket,
  'schedule-follow-up': scheduleFollowUp,
  escalate,
  'update-profile': updateProfile,
};

/** Works the desk: the next state of the shop, the call logged with its result whether it went through or not. */
export function useTool(state: ShopState, call: ToolCall): { state: ShopState; result: DeskResult } {
  const { result, change } = badArgument(call) ?? DESK[call.tool](state, call);
  const { tool, args, at } = call;
  const entry = { tool, args, at, index: state.log.length, result };
  return { state: { ...state, ...change, log: [...state.log, entry] }, result };
}
