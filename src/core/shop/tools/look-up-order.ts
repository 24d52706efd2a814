import { isoDate } from '../../shared/calendar.ts';
import { badOrder } from '../args.ts';
import { type DeskTool, done, refused } from '../outcome.ts';

/** Shows the open order. */
export const lookUpOrder: DeskTool = (state, { args }) => {
  const { order, lang } = state;
  const wrong = badOrder(state, args);
  if (wrong) return wrong;
  if (!order) return refused('desk.order.none');
  return done(`desk.look-up-order.${order.status}`, {
    order: order.id,
    product: order.product.name[lang],
    quantity: order.quantity,
    amount: order.amount,
    date: isoDate(order.placedAt),
  });
};
