import { deskValues } from '../../customer/desk-values.ts';
import { SECOND } from '../../shared/calendar.ts';
import { issue } from '../../shared/issue.ts';
import { fillTemplate } from '../../shared/template.ts';
import type { ToolArgs } from '../../shop/types.ts';
import { PAUSE, type PlayIssue } from '../play.ts';
import { contextOf, lastTurn } from '../state.ts';
import { runOutShift } from './replay.ts';
import type { ShiftScriptItem } from './script.ts';
import { hasShiftEnded, liveSession, nextDueOf, ownTime, shiftTime, standingOf } from './state.ts';
import type { Shift, ShiftPlan } from './types.ts';
import { endIn, endShift, sayIn, startShift, takeBreak, transfer, useIn, waitShift } from './verbs.ts';

type PersonalItem = Extract<ShiftScriptItem, { to: number }>;

interface Run {
  readonly shift: Shift;
  /** When the last item was carried out. */
  readonly last: number;
  /** Milliseconds of waiting to add before the next item. */
  readonly pending: number;
  readonly issues: readonly PlayIssue[];
}

/** Lets time pass until this customer is in conversation, or gone, and has finished writing. */
function untilReady(shift: Shift, to: number): Shift {
  let now = shift;
  for (let due = nextDueOf(now); due !== null; due = nextDueOf(now)) {
    const contact = now.contacts[to];
    const standing = contact === undefined ? 'ended' : standingOf(contact);
    const comes = standing === 'expected' || standing === 'queued';
    const session = contact === undefined ? null : liveSession(contact);
    const writes = session !== null && contextOf(session).queue.length > 0;
    if (!comes && !writes && now.resting === null) break;
    now = waitShift(now, due);
  }
  return now;
}

/** When an item for this customer may come at the soonest: a pause after their last line and after they were taken. */
function soonest(shift: Shift, to: number): number {
  const contact = shift.contacts[to];
  if (!contact?.session) return 0;
  const said = lastTurn(contact.session, 'customer')?.at ?? 0;
  return Math.max(shiftTime(contact, said), contact.openedAt ?? 0) + PAUSE;
}

/** The moment of an item for one customer, as in an ordinary script. */
function approach(run: Run, to: number): { shift: Shift; at: number } {
  let shift = untilReady(run.shift, to);
  let at = Math.max(run.last + PAUSE, soonest(shift, to)) + run.pending;
  // The customer may write again meanwhile; then the pause begins anew.
  for (shift = untilReady(waitShift(shift, at), to); !hasShiftEnded(shift); ) {
    if (soonest(shift, to) <= at) break;
    at = soonest(shift, to);
    shift = untilReady(waitShift(shift, at), to);
  }
  return { shift, at: Math.max(at, shift.at) };
}

/** Fills what stands on this customer's desk into a text; unknown names become issues. */
function filler({ contacts, at }: Shift, to: number, path: string, issues: PlayIssue[]) {
  const contact = contacts[to];
  const session = contact?.session;
  if (!contact || !session) return (text: string) => text;
  const { shop, customer, setup } = session;
  const values = deskValues(shop, customer, setup.scenario.dates, ownTime(contact, at));
  return (text: string): string => {
    const { text: filled, unknown } = fillTemplate(text, values);
    for (const name of unknown) issues.push(issue(path, 'script.unknown-placeholder', { name }));
    return filled;
  };
}

function act(shift: Shift, at: number, item: PersonalItem, fill: (text: string) => string): Shift {
  if ('say' in item) return sayIn(shift, item.to, at, fill(item.say));
  if ('end' in item) return endIn(shift, item.to, at);
  if ('transfer' in item) return transfer(shift, item.to, at);
  const args = Object.entries((item.with ?? {}) as ToolArgs).map(
    ([key, value]) => [key, typeof value === 'string' ? fill(value) : value] as const,
  );
  return useIn(shift, item.to, at, item.do, Object.fromEntries(args));
}

/** An item for the whole shift: a pause after the last one. */
function actForAll(run: Run, item: { break: number } | { over: true }): Run {
  const at = Math.max(run.last + PAUSE + run.pending, run.shift.at);
  const shift = 'over' in item ? endShift(run.shift, at) : takeBreak(run.shift, at, item.break * SECOND);
  return { ...run, shift, last: at, pending: 0 };
}

function carryOut(run: Run, item: ShiftScriptItem, index: number): Run {
  if ('wait' in item) return { ...run, pending: run.pending + item.wait * SECOND };
  if (!('to' in item)) return actForAll(run, item);
  if (run.shift.contacts[item.to] === undefined) {
    const fault = issue(`${index}.to`, 'script.no-such-customer', { customers: run.shift.contacts.length });
    return { ...run, issues: [...run.issues, fault] };
  }
  const { shift, at } = approach(run, item.to);
  const issues: PlayIssue[] = [];
  const path = `${index}.${'say' in item ? 'say' : 'with'}`;
  const next = act(shift, at, item, filler(shift, item.to, path, issues));
  return { shift: next, last: at, pending: 0, issues: [...run.issues, ...issues] };
}

/** Plays a script through a shift until the last customer has gone. */
export function playShift(
  plan: ShiftPlan,
  script: readonly ShiftScriptItem[],
): { shift: Shift; issues: readonly PlayIssue[] } {
  const first: Run = { shift: startShift(plan), last: 0, pending: 0, issues: [] };
  const run = script.reduce(carryOut, first);
  return { shift: runOutShift(run.shift), issues: run.issues };
}
