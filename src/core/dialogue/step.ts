import { type AnyActorScope, createEmptyActor, type InputFrom, type SnapshotFrom } from 'xstate';
import type { DialogueEvent } from './context.ts';
import { dialogueMachine } from './machine.ts';

export type DialogueSnapshot = SnapshotFrom<typeof dialogueMachine>;

const nothing = (): void => {};

/**
 * Where a step happens: nowhere. Steps of this machine have no effects, so all share one place; `transition` of the
 * library would set up an actor and a system for every event.
 */
function nowhere(): AnyActorScope {
  const self = createEmptyActor();
  return {
    self,
    id: '',
    sessionId: '',
    system: self.system,
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  };
}

const NOWHERE = nowhere();

/** A conversation before its first event. */
export const firstStep = (input: InputFrom<typeof dialogueMachine>): DialogueSnapshot =>
  dialogueMachine.getInitialSnapshot(NOWHERE, input);

/** The conversation after an event; the one given stays as it is. */
export const nextStep = (dialogue: DialogueSnapshot, event: DialogueEvent): DialogueSnapshot =>
  dialogueMachine.transition(dialogue, event, NOWHERE);
