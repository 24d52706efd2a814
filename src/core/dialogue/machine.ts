import { assign, setup } from 'xstate';
import type { Mood } from '../customer/types.ts';
import {
  breakSilence,
  consider,
  type DialogueContext,
  type DialogueEvent,
  firstContext,
  open,
  send,
} from './context.ts';
import type { Setting } from './planned.ts';

/**
 * One conversation. Time comes only from events: `time.passed` says that what was due at that moment happens,
 * so a replay needs no clock.
 */
export const dialogueMachine = setup({
  types: {
    context: {} as DialogueContext,
    events: {} as DialogueEvent,
    input: {} as { setting: Setting; mood: Mood },
  },
  guards: {
    gone: ({ context }) => context.queue.length === 0 && context.leaving,
    quietAndContent: ({ context }) =>
      context.queue.length === 0 && (context.memory.accepted !== null || context.memory.handedOn),
    quiet: ({ context }) => context.queue.length === 0,
  },
  actions: {
    open: assign(({ context, event }) =>
      event.type === 'contact.opened' ? open(context, event.at) : context,
    ),
    consider: assign(({ context, event }) =>
      event.type === 'reply.judged' ? consider(context, event.reply) : context,
    ),
    send: assign(({ context, event }) => (event.type === 'time.passed' ? send(context, event.at) : context)),
    breakSilence: assign(({ context, event }) =>
      event.type === 'time.passed' ? breakSilence(context, event.at, event.shop) : context,
    ),
    endLeft: assign({ ending: 'left' as const }),
    endSettled: assign({ ending: 'settled' as const }),
    endClosed: assign({ ending: 'closed-by-agent' as const }),
  },
}).createMachine({
  id: 'dialogue',
  context: ({ input }) => firstContext(input.setting, input.mood),
  initial: 'arriving',
  states: {
    arriving: { on: { 'contact.opened': { target: 'composing', actions: 'open' } } },
    composing: {
      always: [
        { guard: 'gone', target: 'ended', actions: 'endLeft' },
        { guard: 'quietAndContent', target: 'content' },
        { guard: 'quiet', target: 'listening' },
      ],
      on: { 'time.passed': { actions: 'send' }, 'reply.judged': { actions: 'consider' } },
    },
    listening: {
      on: {
        'time.passed': { target: 'composing', actions: 'breakSilence' },
        'reply.judged': { target: 'composing', actions: 'consider' },
      },
    },
    content: {
      on: {
        'time.passed': { target: 'ended', actions: 'endSettled' },
        'reply.judged': { target: 'composing', actions: 'consider' },
      },
    },
    ended: { type: 'final' },
  },
  on: { 'contact.closed': { target: '.ended', actions: 'endClosed' } },
});
