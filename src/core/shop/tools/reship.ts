import { badOrder, textArg } from '../args.ts';
import { findProduct } from '../find.ts';
import { type DeskTool, refused } from '../outcome.ts';
import { noReplacement, send, underDamageRules } from '../replacement.ts';
import { rulesOf } from '../rules.ts';
import { isStuck, nowOf } from '../standing.ts';

/** Sends the ordered product once more: for a parcel that is stuck, or goods that came damaged or defective. */
export const reship: DeskTool = (state, call) => {
  const wrong = badOrder(state, call.args) ?? noReplacement(state, 'reship');
  if (wrong) return wrong;
  const { order } = state;
  if (!order) return refused('desk.order.none');
  const named = textArg(call.args, 'product');
  // Another product than the one ordered is an exchange.
  if (named !== '' && findProduct(state.pack, named)?.id !== order.product.id) {
    return refused('desk.argument.invalid', { name: 'product' });
  }
  if (order.status === 'paid' && !isStuck(state, nowOf(state, call.at)))
    return refused('desk.reship.not-sent-yet');
  if (!underDamageRules(state, nowOf(state, call.at))) {
    return refused(order.status === 'delivered' ? 'desk.reship.too-late' : 'desk.reship.on-its-way');
  }
  const granted = order.status !== 'delivered' || rulesOf(state.pack)['free-replacement'] !== false;
  return granted ? send(state, call, 'reship', order.product) : refused('desk.reship.not-granted');
};
