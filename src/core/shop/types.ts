import type { Policy, Product, ShopPack } from '../scenario/v1/shop.ts';
import type { WallTime } from '../shared/calendar.ts';
import type { Params } from '../shared/issue.ts';
import type { Lang, Localised } from '../shared/lang.ts';
import type { Tool } from '../shared/tools.ts';

export interface Order {
  readonly id: string;
  readonly product: Product;
  readonly quantity: number;
  /** Yuan, what was paid. */
  readonly amount: number;
  readonly placedAt: WallTime;
  readonly status: 'unpaid' | 'paid' | 'shipped' | 'delivered';
}

export interface Delivery {
  /** Tracking number. */
  readonly number: string;
  readonly carrier: Localised;
  readonly state: 'preparing' | 'in-transit' | 'held' | 'delivered';
  readonly lastUpdateAt: WallTime;
  readonly place: Localised;
  readonly note: Localised;
  readonly cause?: { readonly text: Localised; readonly mention: Localised<string[]> };
  /** Day of arrival, start of day; null when nobody can say. For a delivered parcel the day it came. */
  readonly arrivesOn: WallTime | null;
}

/** Something the desk has sent after the session began. */
export interface Shipment {
  readonly id: string;
  readonly tool: 'reship' | 'exchange';
  readonly product: Product;
  readonly by: 'standard' | 'express';
  readonly leavesOn: WallTime;
  readonly arrivesOn: WallTime;
  readonly at: number;
}

export interface Contact {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
}

/** Arguments as they come from a script or a form; the desk fills what is absent from the open contact. */
export type ToolArgs = Readonly<Record<string, string | number | boolean>>;

export interface ToolCall {
  readonly tool: Tool;
  readonly args: ToolArgs;
  /** Milliseconds since the session's start. */
  readonly at: number;
}

export interface DeskResult {
  readonly ok: boolean;
  /** What the desk says, for `locales/`: `desk.refund.done`, `desk.coupon.above-limit` … */
  readonly messageId: string;
  readonly params: Params;
}

/** One line of the desk's log. `index` counts from 0 over all tools. */
export interface DeskEntry extends ToolCall {
  readonly index: number;
  readonly result: DeskResult;
}

/** The truth of the shop at one moment of a session. Immutable; tools return the next one. */
export interface ShopState {
  readonly pack: ShopPack;
  readonly lang: Lang;
  /** Wall time at session start; the moment is `startedAt + at`. */
  readonly startedAt: WallTime;
  readonly contact: Contact;
  readonly order: Order | null;
  readonly delivery: Delivery | null;
  readonly verified: boolean;
  /** Yuan given back so far. */
  readonly refunded: number;
  readonly shipments: readonly Shipment[];
  /** Yuan of coupons given so far. */
  readonly coupons: number;
  readonly priceAdjusted: number;
  readonly tickets: readonly { readonly summary: string; readonly at: number }[];
  /** When the desk will come back: milliseconds since the session's start. */
  readonly followUps: readonly { readonly at: number; readonly due: number; readonly note: string }[];
  readonly escalated: boolean;
  /** Product the customer has bought in this session. */
  readonly bought: Product | null;
  readonly log: readonly DeskEntry[];
}

export type { Policy, Product, ShopPack };
