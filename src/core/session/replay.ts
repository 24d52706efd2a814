import type { SessionEvent, SessionRecord } from '../record/types.ts';
import type { Scenario } from '../scenario/v1/scenario.ts';
import { exhaustive } from '../shared/exhaustive.ts';
import type { ShopPack } from '../shop/types.ts';
import { hasEnded, nextDue, type SessionState } from './state.ts';
import { end, say, start, use, wait } from './verbs.ts';

function apply(state: SessionState, event: SessionEvent): SessionState {
  switch (event.kind) {
    case 'say':
      return say(state, event.at, event.text);
    case 'do':
      return use(state, event.at, event.tool, event.args);
    case 'wait':
      return wait(state, event.at);
    case 'end':
      return end(state, event.at);
    default:
      return exhaustive(event);
  }
}

/** Does again what a record holds; the session may still be running afterwards. */
export function resume(record: SessionRecord, scenario: Scenario, pack: ShopPack): SessionState {
  const { seed, lang, cast } = record;
  const setup = { scenario, pack, seed, lang, ...(cast === undefined ? {} : { cast }) };
  return record.events.reduce(apply, start(setup));
}

/** Lets the customer nudge, give up or close by themselves until the session is over. */
export function runOut(state: SessionState): SessionState {
  let now = state;
  for (let due = nextDue(now); due !== null; due = nextDue(now)) now = wait(now, due);
  if (!hasEnded(now)) throw new Error('A session came to no end');
  return now;
}

/** Replays a record to its end; a trainee who stopped is taken to have stayed silent. */
export const replay = (record: SessionRecord, scenario: Scenario, pack: ShopPack): SessionState =>
  runOut(resume(record, scenario, pack));
