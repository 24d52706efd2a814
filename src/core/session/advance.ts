import type { DialogueEvent } from '../dialogue/context.ts';
import type { SaidLine } from '../dialogue/script.ts';
import { nextStep } from '../dialogue/step.ts';
import type { CustomerTurn, Reveal } from '../score/types.ts';
import { buy } from '../shop/buy.ts';
import { contextOf, hasEnded, lastTurn, nextDue, type SessionState } from './state.ts';

/** Hands one event to the dialogue and takes over what the customer has sent. */
export function dispatch(state: SessionState, event: DialogueEvent, at: number): SessionState {
  const dialogue = nextStep(state.dialogue, event);
  const before = contextOf(state).said.length;
  const moved = { ...state, dialogue, at: Math.max(state.at, at) };
  const heard = dialogue.context.said.slice(before).reduce(hear, moved);
  return dialogue.status === 'done' && state.endedAt === null ? { ...heard, endedAt: at } : heard;
}

/** Adds a line of the customer to the turns. */
function hear(state: SessionState, said: SaidLine): SessionState {
  const index = state.turns.length;
  const question = lastTurn(state, 'agent')?.index ?? null;
  const turn: CustomerTurn = {
    from: 'customer',
    index,
    at: said.dueAt,
    text: said.text,
    move: said.move,
    facts: said.facts,
    mood: said.mood,
  };
  const reveals = said.facts.map((fact): Reveal => ({ fact, at: said.dueAt, turn: index, question }));
  const next = { ...state, turns: [...state.turns, turn], reveals: [...state.reveals, ...reveals] };
  return said.move === 'accept' ? afterAccepting(next) : next;
}

/** Who accepts a recommendation orders it. */
function afterAccepting(state: SessionState): SessionState {
  const { memory, setting } = contextOf(state);
  const resolution = setting.scenario.resolutions.find(({ id }) => id === memory.accepted?.resolution);
  const buys = resolution?.all.find((condition) => 'recommended' in condition);
  return buys !== undefined && 'recommended' in buys
    ? { ...state, shop: buy(state.shop, buys.recommended) }
    : state;
}

/** Lets happen what is due up to `at`, in order. */
export function passTime(state: SessionState, at: number): SessionState {
  let now = state;
  for (let due = nextDue(now); due !== null && due <= at; due = nextDue(now)) {
    now = dispatch(now, { type: 'time.passed', at: due, shop: now.shop }, due);
  }
  return hasEnded(now) ? now : { ...now, at: Math.max(now.at, at) };
}
