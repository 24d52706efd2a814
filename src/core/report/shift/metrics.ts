import { agentTurns, customerTurns } from '../../score/find.ts';
import { IN_TIME, type Waiting, waitings } from '../../score/metrics.ts';
import { OUTCOMES, type Outcome } from '../../shared/dimensions.ts';
import { mean, round } from '../../shared/round.ts';
import type { FinishedContact } from './finished.ts';

/** The platform's own figures of a shift, over all its customers. Times are seconds. */
export interface ShiftMetrics {
  /** Customers who came. */
  readonly customers: number;
  /** From the first arrival to the end. */
  readonly duration: number;
  /** Mean from a customer's first message to the first reply, the queue included; over those who got one. */
  readonly firstResponse: number | null;
  /** Mean from a customer's message to the reply, over all answered messages. */
  readonly averageResponse: number | null;
  /** Share of customers' messages answered within 3 minutes, 0 to 1. */
  readonly threeMinuteRate: number | null;
  /** Mean from being taken out of the queue to the end, over those who were. */
  readonly handleTime: number | null;
  /** Mean wait in the queue, over all who came. */
  readonly queueTime: number | null;
  /** Agent messages per customer message (问答比). */
  readonly messageRatio: number | null;
  /** Most customers in conversation at one moment. */
  readonly peakConcurrency: number;
  /** Mean customers in conversation, over the time in which there was one. */
  readonly averageConcurrency: number | null;
  /** Mean stars. */
  readonly csat: number | null;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Left by themselves without what they came for, in the queue or out of it. */
  readonly lost: number;
  /** Of these, before they were taken out of the queue. */
  readonly lostInQueue: number;
  readonly transfers: number;
  readonly breaks: { readonly count: number; readonly seconds: number };
}

const seconds = (ms: number | null): number | null => (ms === null ? null : round(ms / 1000, 1));
const share = (part: number, whole: number): number | null => (whole === 0 ? null : round(part / whole, 4));
const known = <T>(values: readonly (T | null)[]): T[] => values.filter((value) => value !== null);

/** When customers were in conversation: from being taken to the end. */
const spansOf = (contacts: readonly FinishedContact[]) =>
  contacts.flatMap(({ openedAt, endedAt }) =>
    openedAt === null || endedAt === openedAt ? [] : [{ from: openedAt, to: endedAt }],
  );

/** Most customers at once, and the mean over the time in which there was one. */
function concurrency(contacts: readonly FinishedContact[]): { peak: number; average: number | null } {
  const spans = spansOf(contacts);
  const moments = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  let [peak, busy, total] = [0, 0, 0];
  moments.forEach((moment, index) => {
    const count = spans.filter(({ from, to }) => from <= moment && moment < to).length;
    const length = (moments[index + 1] ?? moment) - moment;
    peak = Math.max(peak, count);
    busy += count > 0 ? length : 0;
    total += count * length;
  });
  return { peak, average: busy === 0 ? null : round(total / busy, 2) };
}

function durationOf(contacts: readonly FinishedContact[]): number {
  if (contacts.length === 0) return 0;
  const first = Math.min(...contacts.map(({ arrivedAt }) => arrivedAt));
  return Math.max(...contacts.map(({ endedAt }) => endedAt)) - first;
}

const answered = (waits: readonly Waiting[]): number[] =>
  known(waits.filter(({ first }) => first).map(({ delay }) => delay));

/** Sums up what the contacts of a shift were. */
export function shiftMetrics(
  contacts: readonly FinishedContact[],
  breaks: readonly { readonly from: number; readonly to: number }[],
): ShiftMetrics {
  const waits = contacts.map(({ trace }) => waitings(trace));
  const all = waits.flat();
  const replied = contacts.flatMap(({ trace }, index) =>
    agentTurns(trace).length > 0 ? [waits[index]?.[0]?.delay ?? null] : [],
  );
  const count = (turns: typeof agentTurns | typeof customerTurns) =>
    contacts.reduce((sum, { trace }) => sum + turns(trace).length, 0);
  const { peak, average } = concurrency(contacts);
  const lost = contacts.filter(({ trace }) => trace.ending === 'left' && trace.outcome === 'abandoned');
  const inTime = all.filter(({ delay }) => delay !== null && delay <= IN_TIME).length;
  return {
    customers: contacts.length,
    duration: round(durationOf(contacts) / 1000, 1),
    firstResponse: seconds(mean(known(replied))),
    averageResponse: seconds(mean(answered(all))),
    threeMinuteRate: share(inTime, all.length),
    handleTime: seconds(mean(spansOf(contacts).map(({ from, to }) => to - from))),
    queueTime: seconds(
      mean(contacts.map(({ arrivedAt, openedAt, endedAt }) => (openedAt ?? endedAt) - arrivedAt)),
    ),
    messageRatio: share(count(agentTurns), count(customerTurns)),
    peakConcurrency: peak,
    averageConcurrency: average,
    csat: meanTo(contacts.map(({ trace }) => trace.csat)),
    outcomes: countOutcomes(contacts),
    lost: lost.length,
    lostInQueue: lost.filter(({ openedAt }) => openedAt === null).length,
    transfers: contacts.filter(({ transferred }) => transferred).length,
    breaks: {
      count: breaks.length,
      seconds: round(breaks.reduce((sum, { from, to }) => sum + to - from, 0) / 1000, 1),
    },
  };
}

const meanTo = (values: readonly number[]): number | null => {
  const value = mean(values);
  return value === null ? null : round(value, 2);
};

const countOutcomes = (contacts: readonly FinishedContact[]): Record<Outcome, number> => {
  const count = (outcome: Outcome) => contacts.filter(({ trace }) => trace.outcome === outcome).length;
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, count(outcome)])) as Record<Outcome, number>;
};
