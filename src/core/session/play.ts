import { deskValues } from '../customer/desk-values.ts';
import type { ScriptItem } from '../scenario/v1/scenario.ts';
import { SECOND } from '../shared/calendar.ts';
import { type Issue, issue } from '../shared/issue.ts';
import { fillTemplate } from '../shared/template.ts';
import type { ToolArgs } from '../shop/types.ts';
import { runOut } from './replay.ts';
import { contextOf, hasEnded, lastTurn, nextDue, type SessionState } from './state.ts';
import type { SessionSetup } from './types.ts';
import { end, say, start, use, wait } from './verbs.ts';

/** An item follows this long after the one before or the customer's last line. */
export const PAUSE = 5 * SECOND;

/** A fault of a script: its path is `2.say`. */
export type PlayIssue = Issue;

interface Run {
  readonly state: SessionState;
  /** When the last item was carried out. */
  readonly last: number;
  /** Milliseconds of waiting to add before the next item. */
  readonly pending: number;
  readonly issues: readonly PlayIssue[];
}

/** Lets the customer finish writing. */
export function untilQuiet(state: SessionState): SessionState {
  let now = state;
  while (!hasEnded(now) && contextOf(now).queue.length > 0) now = wait(now, nextDue(now) ?? now.at);
  return now;
}

/** The moment of the next item: a pause after the last thing said or done, and what was waited besides. */
function approach(run: Run): { state: SessionState; at: number } {
  let state = untilQuiet(run.state);
  let at = Math.max(run.last, lastTurn(state, 'customer')?.at ?? 0) + PAUSE + run.pending;
  // The customer may write again meanwhile; then the pause begins anew.
  for (state = untilQuiet(wait(state, at)); !hasEnded(state); state = untilQuiet(wait(state, at))) {
    const soonest = (lastTurn(state, 'customer')?.at ?? 0) + PAUSE;
    if (soonest <= at) break;
    at = soonest;
  }
  return { state, at };
}

/** Fills what stands on the desk into a text; unknown names become issues. */
export function filler(state: SessionState, path: string, issues: PlayIssue[]) {
  return (text: string): string => {
    if (!text.includes('{{')) return text;
    const values = deskValues(state.shop, state.customer, state.setup.scenario.dates, state.at);
    const { text: filled, unknown } = fillTemplate(text, values);
    for (const name of unknown) issues.push(issue(path, 'script.unknown-placeholder', { name }));
    return filled;
  };
}

const fillArgs = (args: ToolArgs, fill: (text: string) => string): ToolArgs =>
  Object.fromEntries(
    Object.entries(args).map(([key, value]) => [key, typeof value === 'string' ? fill(value) : value]),
  );

function carryOut(run: Run, item: ScriptItem, index: number): Run {
  if ('wait' in item) return { ...run, pending: run.pending + item.wait * SECOND };
  const { state, at } = approach(run);
  const issues: PlayIssue[] = [];
  const next = act(state, at, item, (key) => filler(state, `${index}.${key}`, issues));
  return { state: next, last: at, pending: 0, issues: [...run.issues, ...issues] };
}

/** Says, does or ends what an item says, its placeholders filled. */
export function act(
  state: SessionState,
  at: number,
  item: Exclude<ScriptItem, { wait: number }>,
  fillerFor: (key: string) => (text: string) => string,
): SessionState {
  if ('say' in item) return say(state, at, fillerFor('say')(item.say));
  if ('do' in item)
    return use(state, at, item.do, fillArgs((item.with ?? {}) as ToolArgs, fillerFor('with')));
  return end(state, at);
}

/** Plays a script against a fresh customer until the session is over. */
export function playScript(
  setup: SessionSetup,
  script: readonly ScriptItem[],
): { state: SessionState; issues: readonly PlayIssue[] } {
  const first: Run = { state: start(setup), last: 0, pending: 0, issues: [] };
  const run = script.reduce(carryOut, first);
  return { state: runOut(run.state), issues: run.issues };
}
