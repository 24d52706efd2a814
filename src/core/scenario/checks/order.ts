import { type Issue, issue } from '../../shared/issue.ts';
import type { AuthorCheck } from './author-check.ts';

/** Which states of a parcel go with which status of the order. */
const STATES = {
  unpaid: [],
  paid: ['preparing'],
  shipped: ['in-transit', 'held'],
  delivered: ['delivered'],
} as const;

/** Days after which somebody counts as lapsed: eight months. */
const LAPSED_AFTER = 240;

/** An order, a parcel and a customer that contradict each other. */
export const orderAndDelivery: AuthorCheck = ({ scenario }) => {
  const { order, delivery, customer } = scenario;
  if (!order) return delivery ? [issue('delivery', 'issues.delivery-without-order')] : [];
  const [, longestAgo] = order.placedDaysAgo;
  const lapsed = customer.relation === 'lapsed' && longestAgo < LAPSED_AFTER;
  return [
    ...(lapsed ? [issue('customer.relation', 'issues.lapsed-with-order')] : []),
    ...(delivery ? parcel(delivery, order) : []),
  ];
};

type Scenario = Parameters<AuthorCheck>[0]['scenario'];

function parcel(delivery: NonNullable<Scenario['delivery']>, order: NonNullable<Scenario['order']>): Issue[] {
  const { state, lastUpdateDaysAgo, arrivesInDays } = delivery;
  const fits = STATES[order.status].some((each) => each === state);
  const contradiction = issue('delivery.state', 'issues.delivery-contradicts-order', {
    state,
    status: order.status,
  });
  return [
    ...(fits ? [] : [contradiction]),
    ...(lastUpdateDaysAgo > order.placedDaysAgo[0]
      ? [issue('delivery.lastUpdateDaysAgo', 'issues.update-before-order', { days: order.placedDaysAgo[0] })]
      : []),
    ...(state === 'delivered' && arrivesInDays !== undefined
      ? [issue('delivery.arrivesInDays', 'issues.arrival-of-delivered')]
      : []),
  ];
}
