import { firstMemory } from '../dialogue/memory.ts';
import { metResolution } from '../dialogue/resolutions.ts';
import type { Resolution, Step } from '../scenario/v1/scenario.ts';
import { toldPoints } from './facts.ts';
import { realReplies } from './find.ts';
import type { Trace } from './types.ts';

export const needsStep = ({ scenario }: Trace, step: Step): boolean => scenario.steps.includes(step);

/** The way out the customer accepted, or else the best one whose conditions hold at the end. */
export function wayOut(trace: Trace): Resolution | null {
  const { scenario, accepted, shop } = trace;
  const taken = accepted && scenario.resolutions.find(({ id }) => id === accepted.resolution);
  if (taken) return taken;
  const replies = realReplies(trace);
  const arrival =
    replies.findLast(({ signals }) => signals.arrivalTold !== null)?.signals.arrivalTold ?? null;
  const recommended =
    replies.findLast(({ signals }) => signals.recommended !== null)?.signals.recommended ?? null;
  const memory = {
    ...firstMemory(trace.customer.baseline),
    told: [...toldPoints(trace).keys()],
    recommended,
    arrivalTold: arrival,
  };
  return metResolution(scenario, memory, shop);
}
