import { MINUTE, SECOND } from '../shared/calendar.ts';
import { mean, round } from '../shared/round.ts';
import { agentTurns, customerTurns } from './find.ts';
import type { CustomerTurn, Metrics, Trace } from './types.ts';

/** Within this long a message counts as answered in time. */
export const IN_TIME = 3 * MINUTE;
/** Last words that ask for no answer. */
const FAREWELL = ['thank', 'leave'];

/** A message of the customer and how long it waited. */
export interface Waiting {
  readonly message: CustomerTurn;
  /** Milliseconds until the next reply; null when none came. */
  readonly delay: number | null;
  /** First message since the agent last wrote. */
  readonly first: boolean;
}

/** What the customer waited for every message that asked for an answer. */
export function waitings(trace: Trace): Waiting[] {
  const replies = agentTurns(trace);
  return customerTurns(trace).flatMap((message) => {
    const reply = replies.find((turn) => turn.index > message.index);
    if (!reply && FAREWELL.includes(message.move)) return [];
    const first = trace.turns[message.index - 1]?.from !== 'customer';
    return [{ message, delay: reply ? reply.at - message.at : null, first }];
  });
}

const seconds = (ms: number | null): number | null => (ms === null ? null : round(ms / SECOND, 1));

const isNumber = (value: number | null): value is number => value !== null;

/** The platform's own figures of a session; every message counts, good or bad. */
export function metrics(trace: Trace): Metrics {
  const waits = waitings(trace);
  const [customers, agents] = [customerTurns(trace).length, agentTurns(trace).length];
  const inTime = waits.filter(({ delay }) => delay !== null && delay <= IN_TIME).length;
  return {
    firstResponse: agents > 0 ? seconds(waits[0]?.delay ?? null) : null,
    averageResponse: seconds(
      mean(
        waits
          .filter(({ first }) => first)
          .map(({ delay }) => delay)
          .filter(isNumber),
      ),
    ),
    handleTime: round(trace.endedAt / SECOND, 1),
    threeMinuteRate: waits.length > 0 ? round(inTime / waits.length, 4) : null,
    turns: trace.turns.length,
    messageRatio: customers > 0 ? round(agents / customers, 4) : null,
    firstContactResolution: trace.outcome === 'resolved',
  };
}
