import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import type { DialogueEvent } from '../../../src/core/dialogue/context.ts';
import { dialogueMachine } from '../../../src/core/dialogue/machine.ts';
import type { ReplySignals } from '../../../src/core/dialogue/signals.ts';
import type { Act } from '../../../src/core/shared/acts.ts';
import { makeSetting, makeSignals } from '../../factories/dialogue.ts';
import { makePack } from '../../factories/pack.ts';
import { makeShop } from '../../factories/shop.ts';

const shop = makeShop({ pack: makePack() });
const setting = makeSetting();
const input = { setting, mood: { valence: -0.3, arousal: 0.3, trust: 0.4, patience: 0.5 } };

const reply = (acts: readonly Act[], overrides: Partial<ReplySignals> = {}): DialogueEvent => ({
  type: 'reply.judged',
  reply: { signals: makeSignals(acts, overrides), shop, turn: 1, at: 60_000 },
});
const passed: DialogueEvent = { type: 'time.passed', at: 60_000, shop };

const run = (...events: DialogueEvent[]) => {
  const [first] = initialTransition(dialogueMachine, input);
  return [{ type: 'contact.opened', at: 0 } as const, ...events].reduce(
    (state, event) => transition(dialogueMachine, state, event)[0],
    first,
  );
};

describe('dialogue machine', () => {
  it('reaches every state', () => {
    const paths = getShortestPaths(dialogueMachine, {
      input,
      events: [
        { type: 'contact.opened', at: 0 },
        passed,
        reply(['check-first']),
        reply(['escalate']),
        reply(['rude']),
        { type: 'contact.closed', at: 60_000 },
        {
          type: 'reply.judged',
          reply: {
            signals: makeSignals(['escalate']),
            shop: { ...shop, escalated: true },
            turn: 1,
            at: 60_000,
          },
        },
      ],
      serializeState: ({ value, context }) =>
        JSON.stringify([
          value,
          context.leaving,
          context.memory.handedOn,
          context.queue.length,
          context.memory.nudges,
        ]),
      limit: 5000,
    });
    const reached = new Set(paths.map(({ state }) => String(state.value)));
    expect([...reached].sort()).toEqual(['arriving', 'composing', 'content', 'ended', 'listening']);
  });

  it('a customer left alone nudges twice and then leaves', () => {
    const state = run(...Array.from({ length: 12 }, (_, i) => ({ ...passed, at: i * 60_000 })));
    expect(state.value).toBe('ended');
    expect(state.context.ending).toBe('left');
    expect(state.context.said.map(({ move }) => move)).toEqual(['open', 'nudge', 'nudge', 'leave']);
  });

  it('waits in silence when told that something is being looked up', () => {
    const state = run(passed, reply(['check-first']));
    expect(state.value).toBe('listening');
    expect(state.context.queue).toEqual([]);
  });

  it('gives a customer who was asked to wait a minute more', () => {
    const plain = run(passed, reply(['greet']));
    const granted = run(passed, reply(['check-first']));
    expect((granted.context.deadline ?? 0) - (plain.context.deadline ?? 0)).toBeGreaterThanOrEqual(60_000);
  });

  it('leaves after being put off too often', () => {
    const put = [reply(['vague-promise']), passed];
    const state = run(passed, ...put, ...put, ...put, passed);
    expect(state.context.said.at(-1)?.move).toBe('leave');
    expect(state.context.ending).toBe('left');
  });

  it('protests when insulted', () => {
    const state = run(passed, reply(['rude']), passed);
    expect(state.context.said.at(-1)?.move).toBe('protest');
  });

  it('is only put out by what may be meant otherwise', () => {
    const insulted = run(passed, reply(['rude']), passed).context;
    const puzzled = run(passed, reply(['rude'], { doubtful: new Set(['rude']) }), passed).context;
    expect(puzzled.said.at(-1)?.move).not.toBe('protest');
    expect(puzzled.memory.felt).toHaveProperty('put-out');
    expect(puzzled.memory.mood.valence).toBeGreaterThan(insulted.memory.mood.valence);
  });

  it('the agent can end the contact at any moment', () => {
    expect(run({ type: 'contact.closed', at: 5 }).context.ending).toBe('closed-by-agent');
    expect(run(passed, { type: 'contact.closed', at: 5 }).context.ending).toBe('closed-by-agent');
  });

  it('an event after the end changes nothing', () => {
    const ended = run({ type: 'contact.closed', at: 5 });
    expect(transition(dialogueMachine, ended, reply(['apologise']))[0].context).toEqual(ended.context);
  });

  it('never says a line twice', () => {
    const state = run(...Array.from({ length: 40 }, (_, i) => (i % 2 ? passed : reply(['inform']))));
    const lines = state.context.said.map(({ text }) => text);
    expect(new Set(lines).size).toBe(lines.length);
  });
});
