import { toldPoints } from '../../facts.ts';
import { absent, agentTurns, customerTurns, realReplies, span, whole } from '../../find.ts';
import { graded, NOT_APPLICABLE } from '../../outcome.ts';
import type { Check, CheckMeta, CheckOutcome, Evidence, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'resolution.answers-doubts',
  dimension: 'resolution',
  guide: ['2.3', '4.1', '4.2'],
  kind: 'earn',
};

/** The reply that told something asked after: the next one, or the one after it. */
function answerTo(trace: Trace, asked: number): number | null {
  const next = realReplies(trace)
    .filter(({ index }) => index > asked)
    .slice(0, 2);
  return next.find(({ points }) => points.length > 0)?.index ?? null;
}

/** Objections nobody had to raise, since their answer was told before what they are about was recommended. */
function forestalled(trace: Trace): { id: string; turn: number }[] {
  const told = toldPoints(trace);
  const recommended = realReplies(trace).flatMap(({ signals }) => signals.recommended ?? []);
  return trace.scenario.objections.flatMap(({ id, product, answeredBy, unlessTold }) => {
    const turn = answeredBy.flatMap((point) => told.get(point)?.turn.index ?? [])[0];
    const applies = product === undefined ? recommended.length > 0 : recommended.includes(product);
    return unlessTold === true && applies && turn !== undefined ? [{ id, turn }] : [];
  });
}

/** Each doubt, and each thing the customer had to ask after, once, with the reply that settled it. */
function doubts(trace: Trace): Map<string, number | null> {
  const pursued = customerTurns(trace).filter(({ move }) => move === 'follow-up');
  const settled = new Map<string, number | null>(
    pursued.map(({ index }) => [`follow-up/${index}`, answerTo(trace, index)]),
  );
  for (const { id, answeredIn } of trace.objections) settled.set(id, settled.get(id) ?? answeredIn);
  for (const { id, turn } of forestalled(trace)) if (!settled.has(id)) settled.set(id, turn);
  return settled;
}

function spansIn(trace: Trace, turns: readonly number[]): Evidence[] {
  const answers = agentTurns(trace).filter((turn) => turns.includes(turn.index));
  return answers.flatMap((turn) =>
    turn.points.length > 0 ? turn.points.map(({ range }) => span(turn, range)) : [whole(turn)],
  );
}

function run(trace: Trace): CheckOutcome {
  const raised = doubts(trace);
  if (trace.scenario.objections.length === 0 && raised.size === 0) return NOT_APPLICABLE;
  const last = realReplies(trace).at(-1);
  // None came up: either everything was answered beforehand, or nothing was ever recommended.
  if (raised.size === 0)
    return trace.accepted ? NOT_APPLICABLE : graded(meta, 0, absent(last), { answered: 0, total: 0 });
  const answered = [...raised.values()].filter((turn) => turn !== null);
  const gap = answered.length < raised.size ? absent(last) : [];
  return graded(meta, answered.length / raised.size, [...spansIn(trace, answered), ...gap], {
    answered: answered.length,
    total: raised.size,
  });
}

export const answersDoubts: Check = { meta, run };
