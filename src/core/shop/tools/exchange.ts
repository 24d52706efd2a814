import { badOrder, textArg } from '../args.ts';
import { findProduct } from '../find.ts';
import { type DeskTool, refused, type ToolOutcome } from '../outcome.ts';
import { noReplacement, send, underDamageRules } from '../replacement.ts';
import { rulesOf } from '../rules.ts';
import { nowOf, within } from '../standing.ts';
import type { ShopState } from '../types.ts';

/** Sends another product, or another piece of the same, against the return of the first. */
export const exchange: DeskTool = (state, call) => {
  const wrong = badOrder(state, call.args) ?? noReplacement(state, 'exchange');
  if (wrong) return wrong;
  const wanted = textArg(call.args, 'to') || textArg(call.args, 'product');
  const product = wanted === '' ? state.order?.product : findProduct(state.pack, wanted);
  if (!product) return refused('desk.product.unknown', { product: wanted.slice(0, 60) });
  return outsidePolicy(state, nowOf(state, call.at)) ?? send(state, call, 'exchange', product);
};

/** Before it leaves anything can be changed; afterwards the days for returns or for damage count. */
function outsidePolicy(state: ShopState, now: number): ToolOutcome | null {
  if (state.order?.status === 'paid' || underDamageRules(state, now)) return null;
  const days = rulesOf(state.pack)['return-window-days'];
  if (within(state, now, days)) return null;
  return refused(state.order?.status === 'delivered' ? 'desk.exchange.too-late' : 'desk.exchange.on-its-way');
}
