import type { ScriptItem } from '../../scenario/v1/scenario.ts';
import { SECOND } from '../../shared/calendar.ts';
import { act, filler, untilQuiet } from '../play.ts';
import { runOut } from '../replay.ts';
import { hasEnded, lastTurn, nextDue, type SessionState } from '../state.ts';
import type { SessionSetup } from '../types.ts';
import { end, start, wait } from '../verbs.ts';
import { sightOf } from './sight.ts';
import { type Agent, type AgentState, FIRST_STATE, type Pace, type Step } from './types.ts';

/** Things an agent says or does at the most before it hangs up; a session takes about twenty. */
const MOST_STEPS = 90;

interface Run {
  readonly state: SessionState;
  readonly mind: AgentState;
  /** When the agent last said or did something. */
  readonly last: number;
}

/** Milliseconds before an item: thinking and typing, or a few clicks. */
function pauseBefore(item: ScriptItem, { thinking, desk, letter, most }: Pace): number {
  if (!('say' in item)) return desk;
  const units = [...item.say].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e80 ? 2 : 1), 0);
  return Math.round(Math.min(most, thinking + units * letter));
}

/** Stays silent until the customer writes or goes. */
const stayQuiet = (state: SessionState): SessionState => untilQuiet(wait(state, nextDue(state) ?? state.at));

/** Carries the step out after a pause; when the customer writes meanwhile, it is thought over again. */
function take(run: Run, agent: Agent, { item, state: mind }: Step): Run {
  if ('wait' in item) {
    const state = untilQuiet(wait(run.state, run.state.at + item.wait * SECOND));
    return { ...run, state, mind };
  }
  const before = run.state.turns.length;
  const from = Math.max(run.last, lastTurn(run.state, 'customer')?.at ?? 0);
  const at = Math.max(run.state.at, from + pauseBefore(item, agent.pace));
  const state = untilQuiet(wait(run.state, at));
  if (hasEnded(state) || state.turns.length > before) return { ...run, state };
  const next = act(state, at, item, (key) => filler(state, key, []));
  return { state: untilQuiet(next), mind, last: at };
}

function advance(run: Run, agent: Agent): Run {
  const step = agent.next(sightOf(run.state), run.mind);
  return step === null ? { ...run, state: stayQuiet(run.state) } : take(run, agent, step);
}

/** Lets an agent serve a fresh customer until the session is over. */
export function playAgent(setup: SessionSetup, agent: Agent): SessionState {
  let run: Run = { state: untilQuiet(start(setup)), mind: FIRST_STATE, last: 0 };
  for (let steps = 0; steps < MOST_STEPS && !hasEnded(run.state); steps++) run = advance(run, agent);
  return runOut(hasEnded(run.state) ? run.state : end(run.state, run.state.at));
}
