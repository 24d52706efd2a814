import { doubtedPoints, isDue } from '../scenario/due.ts';
import type { Scenario } from '../scenario/v1/scenario.ts';
import type { ShopState } from '../shop/types.ts';
import type { Memory, RaisedObjection } from './memory.ts';
import type { ReplySignals, Stated } from './signals.ts';

/** A reply as it reaches the customer. */
export interface Reply {
  readonly signals: ReplySignals;
  /** The shop when it was said. */
  readonly shop: ShopState;
  readonly turn: number;
  readonly at: number;
}

const HARSH = ['blame', 'dismiss', 'rude', 'pressure', 'privacy-breach', 'off-platform'] as const;

export const isHarsh = ({ acts, doubtful }: ReplySignals): boolean =>
  HARSH.some((act) => acts.has(act) && !doubtful.has(act));

/** Put off with something vague; half where it may be meant otherwise. */
const putOff = ({ acts, doubtful }: ReplySignals): number =>
  !acts.has('vague-promise') ? 0 : doubtful.has('vague-promise') ? 0.5 : 1;

const isStrange = ({ asked }: ReplySignals): boolean =>
  asked.length > 0 &&
  asked.every(({ topics, facts, closing }) => closing !== true && topics.length + facts.length === 0);

function withAnswer(raised: RaisedObjection, reply: Reply, scenario: Scenario): RaisedObjection {
  const objection = scenario.objections.find(({ id }) => id === raised.id);
  const answered = objection?.answeredBy.some((point) => reply.signals.told.includes(point)) ?? false;
  return raised.answeredIn === null && answered ? { ...raised, answeredIn: reply.turn } : raised;
}

/** All they have been told; what came before its time counts once they have said or asked what it answers. */
function toldNow(memory: Memory, signals: ReplySignals, { points, objections }: Scenario): string[] {
  const raised = memory.objections.map(({ id }) => id);
  const doubted = doubtedPoints(objections, raised);
  const due = points.filter(
    (point) => memory.early.includes(point.id) && isDue(point, memory.known, doubted),
  );
  return [...new Set([...memory.told, ...due.map(({ id }) => id), ...signals.told])];
}

/** The latest word on each subject. */
const withStated = (before: readonly Stated[], now: readonly Stated[]): Stated[] => [
  ...before.filter(({ subject }) => !now.some((each) => each.subject === subject)),
  ...now,
];

/** What the customer knows after reading a reply, before they feel anything about it. */
export function learn(memory: Memory, reply: Reply, scenario: Scenario): Memory {
  const { signals } = reply;
  const heard = !signals.empty;
  return {
    ...memory,
    told: heard ? toldNow(memory, signals, scenario) : memory.told,
    early: heard ? [...new Set([...memory.early, ...signals.early])] : memory.early,
    recommended: (heard ? signals.recommended : null) ?? memory.recommended,
    arrivalTold: (heard ? signals.arrivalTold : null) ?? memory.arrivalTold,
    timeTold: memory.timeTold || (heard && signals.timeNamed),
    objections: memory.objections.map((raised) => withAnswer(raised, reply, scenario)),
    strange: memory.strange + (isStrange(signals) ? 1 : 0),
    vague: memory.vague + putOff(signals),
    harms: memory.harms + (isHarsh(signals) ? 1 : 0),
    stated: withStated(memory.stated, signals.stated),
    replies: memory.replies + 1,
    granted: signals.acts.has('check-first') || signals.backIn !== null,
    nudges: 0,
    deskSeen: reply.shop.log.length,
  };
}
