import type { IconName } from '../../../../components/index.ts';
import { round } from '../../../../core/shared/round.ts';
import { type LOOK_UP_TOOLS, SHIPPING_TOOLS, type Tool } from '../../../../core/shared/tools.ts';
import type { ShopState } from '../../../../core/shop/types.ts';

/** Tools of the menu; look-ups have their own panels. */
export type ActionTool = Exclude<Tool, (typeof LOOK_UP_TOOLS)[number]>;

export const ACTION_TOOLS: readonly ActionTool[] = [
  'refund',
  'reship',
  'exchange',
  'adjust-price',
  'coupon',
  'change-address',
  'write-ticket',
  'schedule-follow-up',
  'escalate',
  'verify-identity',
  'update-profile',
];

export const ACTION_ICONS: Readonly<Record<ActionTool, IconName>> = {
  refund: 'coin',
  reship: 'truck',
  exchange: 'swap',
  'adjust-price': 'tag',
  coupon: 'ticket',
  'change-address': 'pin',
  'write-ticket': 'note',
  'schedule-follow-up': 'bell',
  escalate: 'up',
  'verify-identity': 'shield',
  'update-profile': 'person',
};

export type FieldName =
  | 'amount'
  | 'by'
  | 'product'
  | 'address'
  | 'phone'
  | 'identity'
  | 'summary'
  | 'in'
  | 'note';

export interface ToolField {
  readonly name: FieldName;
  readonly kind: 'money' | 'line' | 'text' | 'phone' | 'speed' | 'product' | 'span';
  readonly required?: boolean;
  /** Message id of the sentence under the field. */
  readonly hint?: 'bench.amount.left' | 'bench.amount.rest' | 'bench.address.same' | 'bench.phone.digits';
  /** Message id of the example in the empty field. */
  readonly example?: 'bench.summary.example' | 'bench.note.example';
}

const speed: ToolField = { name: 'by', kind: 'speed' };
const address: ToolField = { name: 'address', kind: 'line', hint: 'bench.address.same' };

export const TOOL_FIELDS: Readonly<Record<ActionTool, readonly ToolField[]>> = {
  refund: [{ name: 'amount', kind: 'money', hint: 'bench.amount.left' }],
  reship: [speed, address],
  exchange: [{ name: 'product', kind: 'product' }, speed, address],
  'adjust-price': [{ name: 'amount', kind: 'money', hint: 'bench.amount.rest' }],
  coupon: [{ name: 'amount', kind: 'money', hint: 'bench.amount.rest' }],
  'change-address': [{ name: 'address', kind: 'line', required: true }],
  'write-ticket': [{ name: 'summary', kind: 'text', required: true, example: 'bench.summary.example' }],
  'schedule-follow-up': [
    { name: 'in', kind: 'span' },
    { name: 'note', kind: 'line' },
  ],
  escalate: [{ name: 'summary', kind: 'text', required: true, example: 'bench.summary.example' }],
  'verify-identity': [
    { name: 'phone', kind: 'phone', hint: 'bench.phone.digits' },
    { name: 'identity', kind: 'line' },
  ],
  'update-profile': [{ name: 'note', kind: 'text', required: true, example: 'bench.note.example' }],
};

/** Spans that the follow-up offers, as the tool reads them. */
export const SPANS = ['2h', '24h', '48h', '3d', '7d'] as const;

/** What can still be given back of the order, in yuan. */
export const refundLeft = ({ order, refunded, priceAdjusted }: ShopState): number =>
  Math.max(0, round((order?.amount ?? 0) - refunded - priceAdjusted, 2));

/** Tools that need an order to work on. */
export const needsOrder = (tool: ActionTool): boolean =>
  [...SHIPPING_TOOLS, 'refund', 'adjust-price', 'change-address'].includes(tool);
