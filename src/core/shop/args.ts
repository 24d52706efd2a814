import { err, ok, type Result } from '../shared/result.ts';
import { round } from '../shared/round.ts';
import type { Tool } from '../shared/tools.ts';
import { refused, type ToolOutcome } from './outcome.ts';
import type { ToolArgs, ToolCall } from './types.ts';

/** The arguments each tool takes. */
export const TOOL_ARGS: Readonly<Record<Tool, readonly string[]>> = {
  'look-up-order': ['order'],
  'look-up-delivery': ['order'],
  'look-up-product': ['product'],
  'look-up-policy': ['topic'],
  'verify-identity': ['phone', 'identity', 'note'],
  refund: ['order', 'amount', 'note'],
  reship: ['order', 'by', 'address', 'note'],
  exchange: ['order', 'to', 'product', 'by', 'address', 'note'],
  'adjust-price': ['order', 'amount', 'note'],
  coupon: ['order', 'amount', 'note'],
  'change-address': ['order', 'address', 'note'],
  'write-ticket': ['order', 'summary', 'note'],
  'schedule-follow-up': ['order', 'in', 'note'],
  escalate: ['order', 'to', 'summary', 'note'],
  'update-profile': ['phone', 'address', 'note', 'summary'],
};

/** Every argument some tool takes; one that a tool has no use for is passed over, not refused. */
const KNOWN_ARGS: ReadonlySet<string> = new Set([
  ...Object.values(TOOL_ARGS).flat(),
  'by',
  'to',
  'in',
  'topic',
  'product',
]);

/** Longest text a field of the desk takes. */
export const FIELD_LENGTH = 2000;

/** Refusal of a call with arguments no tool knows or this one can't read; null when they are fine. */
export function badArgument({ tool, args }: ToolCall): ToolOutcome | null {
  for (const [name, value] of Object.entries(args)) {
    if (!KNOWN_ARGS.has(name)) return refused('desk.argument.unknown', { name: name.slice(0, 40) });
    if (TOOL_ARGS[tool].includes(name) && !readable(value)) return refused('desk.argument.invalid', { name });
  }
  return null;
}

const readable = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.length <= FIELD_LENGTH
    : typeof value === 'number' && Number.isFinite(value);

/** A text argument, trimmed; '' when absent. */
export const textArg = (args: ToolArgs, name: string): string => String(args[name] ?? '').trim();

/** An amount of money: absent, or more than nothing and at most two decimals; numerals in a text count too. */
export function amountArg(args: ToolArgs): Result<number | undefined, ToolOutcome> {
  const raw = textArg(args, 'amount')
    .replace(/^[¥￥]/, '')
    .replace(/元$/, '');
  if (raw === '') return ok(undefined);
  const amount = /^\d{1,9}(?:\.\d{1,6})?$/.test(raw) ? round(Number(raw), 2) : 0;
  return amount > 0 ? ok(amount) : err(refused('desk.argument.invalid', { name: 'amount' }));
}

/** How a parcel is to go; standard when not said. */
export function speedArg(args: ToolArgs): Result<'standard' | 'express', ToolOutcome> {
  const speed = textArg(args, 'by').toLowerCase() || 'standard';
  if (speed === 'standard' || speed === 'express') return ok(speed);
  return err(refused('desk.argument.invalid', { name: 'by' }));
}

/** Refusal when an order is named that isn't the open one, or when none is open; null when all is well. */
export function badOrder(
  state: { readonly order: { readonly id: string } | null },
  args: ToolArgs,
): ToolOutcome | null {
  const named = textArg(args, 'order');
  if (!state.order) return refused('desk.order.none');
  return named === '' || named === state.order.id
    ? null
    : refused('desk.order.unknown', { order: named.slice(0, 40) });
}
