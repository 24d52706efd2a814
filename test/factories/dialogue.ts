import { initialTransition, transition } from 'xstate';
import type { Mood, Persona } from '../../src/core/customer/types.ts';
import type { DialogueEvent } from '../../src/core/dialogue/context.ts';
import { dialogueMachine } from '../../src/core/dialogue/machine.ts';
import type { Setting } from '../../src/core/dialogue/planned.ts';
import type { ReplySignals } from '../../src/core/dialogue/signals.ts';
import type { Act } from '../../src/core/shared/acts.ts';
import type { ShopState } from '../../src/core/shop/types.ts';
import { makePack } from './pack.ts';
import { makeScenario } from './scenario.ts';
import { makeShop } from './shop.ts';

export const makePersona = (overrides: Partial<Persona> = {}): Persona => ({
  archetype: 'upset',
  relation: 'new',
  level: 2,
  harder: 0,
  patience: 0.5,
  trust: 0.5,
  talkativeness: 0.5,
  priceSensitivity: 0.5,
  sensitivities: [],
  ...overrides,
});

export const makeSetting = (overrides: Partial<Setting> = {}): Setting => ({
  scenario: makeScenario(),
  lang: 'zh',
  seed: 1,
  fill: (text) => text,
  persona: makePersona(),
  ...overrides,
});

export const makeSignals = (acts: readonly Act[], overrides: Partial<ReplySignals> = {}): ReplySignals => ({
  acts: new Set(acts),
  doubtful: new Set(),
  asked: [],
  offered: [],
  told: [],
  early: [],
  recommended: null,
  arrivalTold: null,
  timeNamed: false,
  restated: [],
  keepsData: false,
  emptyDeeds: 0,
  backIn: null,
  foreign: false,
  nod: false,
  stated: [],
  size: 1,
  empty: false,
  repeated: false,
  ...overrides,
});

const STEADY: Mood = { valence: -0.3, arousal: 0.3, trust: 0.4, patience: 0.5 };

/** Something an agent does in a conversation of a test. */
export interface Step {
  readonly acts: readonly Act[];
  readonly signals?: Partial<ReplySignals>;
  readonly shop?: ShopState;
}

/** A conversation: the customer writes all they want, then the next reply comes, five seconds later. */
export function converse(setting: Setting, steps: readonly Step[], mood: Mood = STEADY) {
  const shop = makeShop({ pack: makePack() });
  let [state] = initialTransition(dialogueMachine, { setting, mood });
  let at = 0;
  const send = (event: DialogueEvent) => {
    [state] = transition(dialogueMachine, state, event);
  };
  const listen = (now: ShopState) => {
    for (let due = state.context.queue[0]?.dueAt; due !== undefined; due = state.context.queue[0]?.dueAt) {
      at = due;
      send({ type: 'time.passed', at, shop: now });
    }
  };
  send({ type: 'contact.opened', at });
  listen(shop);
  steps.forEach(({ acts, signals = {}, shop: changed = shop }, i) => {
    at += 5000;
    const reply = { signals: makeSignals(acts, signals), shop: changed, turn: i + 1, at };
    send({ type: 'reply.judged', reply });
    listen(changed);
  });
  const { said, memory, ending } = state.context;
  return { moves: said.map(({ move }) => move), said, memory, ending };
}
