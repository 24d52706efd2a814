/** The desk tools, closed list. */
export const TOOLS = [
  'look-up-order',
  'look-up-delivery',
  'look-up-product',
  'look-up-policy',
  'verify-identity',
  'refund',
  'reship',
  'exchange',
  'adjust-price',
  'coupon',
  'change-address',
  'write-ticket',
  'schedule-follow-up',
  'escalate',
  'update-profile',
] as const;
export type Tool = (typeof TOOLS)[number];

/** Tools that only read. */
export const LOOK_UP_TOOLS = [
  'look-up-order',
  'look-up-delivery',
  'look-up-product',
  'look-up-policy',
] as const satisfies readonly Tool[];
/** Tools that send something on its way. */
export const SHIPPING_TOOLS = ['reship', 'exchange'] as const satisfies readonly Tool[];
