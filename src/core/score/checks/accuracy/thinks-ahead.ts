import { toldPoints } from '../../facts.ts';
import { deskDone, deskEvidence, orAbsent, realReplies } from '../../find.ts';
import { graded } from '../../outcome.ts';
import { actSigns, equalSigns, evidenceOf, together, type Worth } from '../../signs.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'accuracy.thinks-ahead',
  dimension: 'accuracy',
  guide: ['AT-1', '2.2'],
  kind: 'earn',
};

/** Telling what would have been asked next; whatever tells more than was asked goes some of the way. */
const AHEAD: Worth = {
  anticipate: 0.5,
  'explain-cause': 0.35,
  benefit: 0.35,
  'follow-up': 0.35,
  'commit-time': 0.3,
  inform: 0.25,
};
const EXTRA_POINT = 0.7;
const PLANNED = 0.35;
/** Beyond this nothing more is asked for. */
const ENOUGH = 0.7;

function run(trace: Trace): CheckOutcome {
  const replies = realReplies(trace);
  const told = toldPoints(trace);
  const optional = trace.scenario.points.flatMap((point) =>
    point.required ? [] : (told.get(point.id)?.evidence ?? []),
  );
  const planned = replies.length > 0 ? deskDone(trace, ['schedule-follow-up']).slice(0, 1) : [];
  const signs = [
    ...actSigns(replies, AHEAD),
    ...equalSigns(optional, EXTRA_POINT),
    ...equalSigns(planned.map(deskEvidence), PLANNED),
  ];
  return graded(meta, Math.min(1, together(signs) / ENOUGH), orAbsent(evidenceOf(signs), replies.at(-1)));
}

export const thinksAhead: Check = { meta, run };
