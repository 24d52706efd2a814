import type { Act } from '../../../shared/acts.ts';
import {
  absent,
  firstSpans,
  firstWith,
  kindsIn,
  orAbsent,
  type Round,
  someHas,
  spansOf,
} from '../../find.ts';
import { startsTroubled } from '../../mood.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import { answersFrom } from '../../substance.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'empathy.acknowledge-first',
  dimension: 'empathy',
  guide: ['AT-3', '2.2', '2.3'],
  kind: 'earn',
};

/** What also shows that the trouble was heard, and how much of it. */
const NEARLY: Readonly<Partial<Record<Act, number>>> = {
  validate: 0.85,
  apologise: 0.55,
  reassure: 0.3,
  own: 0.3,
  restate: 0.3,
};
const NEARLY_ACTS = Object.keys(NEARLY) as Act[];
const NEARLY_MOST = 0.85;
const LATE_MOST = 0.9;
const SECOND_ANSWER = 0.8;
const LATER = 0.6;

const nearly = (round: Round): number =>
  Math.min(
    NEARLY_MOST,
    kindsIn(round, NEARLY_ACTS).reduce((sum, act) => sum + (NEARLY[act] ?? 0), 0),
  );

const lateShare = (index: number): number => (index < 0 ? 0 : index === 1 ? SECOND_ANSWER : LATER);

function run(trace: Trace): CheckOutcome {
  if (!startsTroubled(trace)) return NOT_APPLICABLE;
  const all = answersFrom(trace);
  const first = all[0];
  if (!first) return earn(meta, 0, 'missed', absent());
  const heard = firstWith(first, 'acknowledge-feeling');
  if (heard) return earn(meta, 1, 'met', spansOf(heard, 'acknowledge-feeling'));
  const index = all.findIndex((round) => someHas(round, 'acknowledge-feeling'));
  const [near, late] = [nearly(first), lateShare(index)];
  const evidence = [
    ...firstSpans(first, NEARLY_ACTS),
    ...firstSpans(all[index] ?? [], ['acknowledge-feeling']),
  ];
  const variant = late > 0 ? 'late' : near > 0 ? 'near' : 'missed';
  return earn(
    meta,
    Math.max(near, Math.min(LATE_MOST, late + near / 2) * Math.sign(late)),
    variant,
    orAbsent(evidence, first[0]),
  );
}

export const acknowledgeFirst: Check = { meta, run };
