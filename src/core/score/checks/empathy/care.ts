import { KIND_WORDS } from '../../courtesy.ts';
import { toldPoints } from '../../facts.ts';
import { deskDone, deskEvidence, orAbsent, realReplies } from '../../find.ts';
import { graded } from '../../outcome.ts';
import { actSigns, equalSigns, evidenceOf, type Sign, together, type Worth } from '../../signs.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';
import { kindWords } from '../../words.ts';

const meta: CheckMeta = {
  id: 'empathy.care',
  dimension: 'empathy',
  guide: ['2.2', '3.3', 'AT-1'],
  kind: 'earn',
};

/** Ways to show that this customer is looked after; each counts once, in words or on the desk. */
const WAY = 0.35;
const CARING: Worth = {
  thank: WAY,
  reassure: WAY,
  own: WAY,
  anticipate: WAY,
  'follow-up': WAY,
  close: WAY,
  'invite-feedback': WAY,
  'confirm-resolved': WAY,
  compensate: WAY,
  benefit: WAY,
};
const ON_THE_DESK = ['schedule-follow-up', 'coupon'] as const;
/** What nobody had to be told, told all the same. */
const EXTRA = 0.3;
const EXTRAS = 2;
/** A courteous word is the least of it. */
const WORD = 0.25;
/** Four ways are plenty. */
const ENOUGH = 1 - (1 - WAY) ** 4;

function extras(trace: Trace): Sign[] {
  const told = toldPoints(trace);
  const places = trace.scenario.points.flatMap((point) =>
    point.required ? [] : (told.get(point.id)?.evidence ?? []),
  );
  return equalSigns(places.slice(0, EXTRAS), EXTRA);
}

function run(trace: Trace): CheckOutcome {
  const replies = realReplies(trace);
  const done = replies.length > 0 ? deskDone(trace, ON_THE_DESK).slice(0, 2).map(deskEvidence) : [];
  const signs = [
    ...actSigns(replies, CARING),
    ...equalSigns(done, WAY),
    ...extras(trace),
    ...kindWords(replies, KIND_WORDS[trace.lang], WORD, 1),
  ];
  const share = Math.min(1, together(signs) / ENOUGH);
  return graded(meta, share, orAbsent(evidenceOf(signs).slice(0, 4), replies.at(-1)));
}

export const care: Check = { meta, run };
