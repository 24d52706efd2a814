import { type Deed, type DeedState, deedsOf, isRemedy } from '../../deeds.ts';
import { absent, deskEvidence, realReplies, span } from '../../find.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import type { Check, CheckMeta, CheckOutcome, Evidence, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'accuracy.word-and-deed',
  dimension: 'accuracy',
  guide: ['2.2', '3.3', 'AT-3'],
  kind: 'earn',
};

/** What is not recognised as said may have been said in other words; a remedy weighs more than a note. */
const REMEDY: Readonly<Record<DeedState, number>> = { kept: 1, silent: 0.75, late: 0.5, open: 0.1, empty: 0 };
const NOTE: Readonly<Record<DeedState, number>> = { kept: 1, silent: 0.75, late: 0.7, open: 0.4, empty: 0.2 };
/** The worst comes first in the sentence. */
const WORST_FIRST: readonly DeedState[] = ['empty', 'open', 'late', 'silent', 'kept'];

const evidenceOf = ({ said, done }: Deed): Evidence[] => [
  ...(said ? [span(said.turn, said.claim.range)] : []),
  ...(done ? [deskEvidence(done)] : []),
];

const asksForDeeds = ({ scenario }: Trace): boolean =>
  scenario.resolutions.some(({ all }) => all.some((condition) => 'done' in condition));

function run(trace: Trace): CheckOutcome {
  const deeds = deedsOf(trace);
  const last = realReplies(trace).at(-1);
  if (deeds.length === 0) return asksForDeeds(trace) ? earn(meta, 0, 'missed', absent(last)) : NOT_APPLICABLE;
  if (!last) return earn(meta, 0, 'missed', absent());
  const share =
    deeds.reduce((sum, deed) => sum + (isRemedy(deed.tool) ? REMEDY : NOTE)[deed.state], 0) / deeds.length;
  const worst = WORST_FIRST.find((state) => deeds.some((deed) => deed.state === state)) ?? 'kept';
  const shown = deeds.filter((deed) => deed.state === worst);
  const gap = worst === 'empty' || worst === 'open' ? absent(last) : [];
  return earn(meta, share, worst === 'kept' ? 'met' : worst, [...shown.flatMap(evidenceOf), ...gap]);
}

export const wordAndDeed: Check = { meta, run };
