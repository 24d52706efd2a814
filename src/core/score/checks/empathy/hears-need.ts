import { toldPoints } from '../../facts.ts';
import { orAbsent, realReplies, span } from '../../find.ts';
import { restatingSigns } from '../../heard.ts';
import { startsTroubled } from '../../mood.ts';
import { graded, NOT_APPLICABLE } from '../../outcome.ts';
import { actSigns, equalSigns, evidenceOf, type Sign, together, type Worth } from '../../signs.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'empathy.hears-need',
  dimension: 'empathy',
  guide: ['3.1', '2.2'],
  kind: 'earn',
};

/** Ways to show a customer without a complaint that what matters to them has arrived; each counts once. */
const HEARS: Worth = {
  'acknowledge-feeling': 0.55,
  validate: 0.5,
  personalise: 0.45,
  benefit: 0.4,
};
/** It shows where something is given back that the customer said, and where a point answers it. */
const GIVEN_BACK = 0.55;
const FACT = 0.4;
const ANSWER = 0.3;
const SEVERAL = 3;
/** Beyond this nothing more is asked for. */
const ENOUGH = 0.85;

/** Points told that answer what the customer had told by then. */
function answers(trace: Trace): Sign[] {
  const told = toldPoints(trace);
  const places = trace.scenario.points.flatMap(({ id, answers }) => {
    const hit = told.get(id);
    return hit && answers !== undefined && hit.turn.known.includes(answers) ? [hit.evidence] : [];
  });
  return equalSigns(places.slice(0, SEVERAL), ANSWER);
}

function facts(trace: Trace): Sign[] {
  const places = new Map(
    realReplies(trace).flatMap((turn) =>
      turn.restated.map(({ fact, range }) => [fact, span(turn, range)] as const),
    ),
  );
  return equalSigns([...places.values()].slice(0, SEVERAL), FACT);
}

function run(trace: Trace): CheckOutcome {
  if (startsTroubled(trace)) return NOT_APPLICABLE;
  const replies = realReplies(trace);
  const signs = [
    ...actSigns(replies, HEARS),
    ...restatingSigns(trace, replies, GIVEN_BACK),
    ...facts(trace),
    ...answers(trace),
  ];
  const share = Math.min(1, together(signs) / ENOUGH);
  return graded(meta, share, orAbsent(evidenceOf(signs).slice(0, 4), replies[0]));
}

export const hearsNeed: Check = { meta, run };
