import { isoDate } from '../../shared/calendar.ts';
import { badOrder, textArg } from '../args.ts';
import { type DeskTool, done } from '../outcome.ts';
import { nowOf } from '../standing.ts';
import type { ShopState } from '../types.ts';

/** Puts the case on record. */
export const writeTicket: DeskTool = (state, { args, at }) => {
  const wrong = textArg(args, 'order') === '' ? null : badOrder(state, args);
  if (wrong) return wrong;
  const summary = textArg(args, 'summary') || textArg(args, 'note');
  const tickets = [...state.tickets, { summary, at }];
  return done(
    'desk.write-ticket.done',
    { ticket: ticketNumber(state, tickets.length, nowOf(state, at)) },
    { tickets },
  );
};

/** `T20260310-4821-1`: day, end of the order number or of the phone, count. */
export function ticketNumber(state: ShopState, count: number, now: number): string {
  const mark = (state.order?.id ?? state.contact.phone.replace(/\D/g, '')).slice(-4);
  return `T${isoDate(now).replaceAll('-', '')}-${mark}-${count}`;
}
