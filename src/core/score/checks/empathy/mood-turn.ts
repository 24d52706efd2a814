import type { Mood } from '../../../customer/types.ts';
import { clamp, round } from '../../../shared/round.ts';
import { absent, realReplies, whole } from '../../find.ts';
import { earn, graded } from '../../outcome.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'empathy.mood-turn',
  dimension: 'empathy',
  guide: ['AT-3', '4.3'],
  kind: 'earn',
};

/** A rise by half the scale is a turn, whatever it started from; so is ending in good spirits. */
const RISE = 1;
const TRUST_RISE = 0.3;
/** Above this nothing more can be expected of a stranger's trust. */
const TRUST_HIGH = 0.7;

/** Ending below this is not ending well at all; ending here is ending in good spirits. */
const GRUDGING = 0.3;
const GOOD = 0.5;
/** Of a mood that rose and a customer who went all the same this much is left. */
const LEFT = 0.3;

function feelingShare(start: Mood, end: Mood): number {
  const rise = clamp((end.valence - start.valence) / RISE, 0, 1);
  const good = end.valence > start.valence ? clamp((end.valence + GRUDGING) / (GRUDGING + GOOD), 0, 1) : 0;
  return Math.max(rise, good);
}

const trustShare = (start: Mood, end: Mood): number =>
  end.trust >= TRUST_HIGH && end.trust >= start.trust
    ? 1
    : clamp((end.trust - start.trust) / TRUST_RISE, 0, 1);

/** Mood at the start and at the end of the conversation. */
function ends(trace: Trace): { start: Mood; end: Mood } {
  const start = trace.mood[0] ?? trace.customer.baseline;
  return { start, end: trace.mood.at(-1) ?? start };
}

function run(trace: Trace): CheckOutcome {
  const last = realReplies(trace).at(-1);
  if (!last) return earn(meta, 0, 'missed', absent());
  const { start, end } = ends(trace);
  const params = { from: round(start.valence, 2), to: round(end.valence, 2) };
  const share = 0.65 * feelingShare(start, end) + 0.35 * trustShare(start, end);
  if (trace.ending === 'left') return earn(meta, LEFT * share, 'left', absent(last), params);
  // The mood's line is the evidence; the last reply is where it stood in the end.
  return graded(meta, share, [whole(last)], params);
}

export const moodTurn: Check = { meta, run };
