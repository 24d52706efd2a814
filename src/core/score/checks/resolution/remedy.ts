import { REMEDIES } from '../../deeds.ts';
import { toldPoints } from '../../facts.ts';
import { absent, deskDone, deskEvidence, orAbsent, realReplies, spansOf } from '../../find.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import { firstProposal } from '../../questions.ts';
import { needsStep, wayOut } from '../../steps.ts';
import type { Check, CheckMeta, CheckOutcome, Evidence, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'resolution.remedy',
  dimension: 'resolution',
  guide: ['4.2', 'AT-3', 'AT-4'],
  kind: 'earn',
};

const PARTLY = 0.6;
/** Put forward and fitting, but not brought about. */
const OFFERED = 0.2;

/** What brought it about: desk lines first, else the words that told it. */
function evidenceOf(trace: Trace): readonly Evidence[] {
  const deeds = deskDone(trace, REMEDIES).map(deskEvidence);
  const told = [...toldPoints(trace).values()].map(({ evidence }) => evidence);
  const proposal = firstProposal(trace);
  return [
    ...deeds,
    ...(proposal ? spansOf(proposal, 'propose', 'offer-choice', 'inform') : []),
    ...told,
  ].slice(0, 6);
}

/** A tool that would lead to one of the ways out was offered in words. */
const offersFit = (trace: Trace): boolean =>
  realReplies(trace).some(({ signals }) =>
    signals.offered.some((tool) =>
      trace.scenario.resolutions.some(({ all }) =>
        all.some((each) => 'done' in each && each.done.includes(tool)),
      ),
    ),
  );

function run(trace: Trace): CheckOutcome {
  if (!needsStep(trace, 'remedy')) return NOT_APPLICABLE;
  const last = realReplies(trace).at(-1);
  if (!last) return earn(meta, 0, 'missed', absent());
  const way = wayOut(trace);
  const evidence = orAbsent(evidenceOf(trace), last);
  if (way) {
    const fully = way.meets === 'fully';
    return earn(meta, fully ? 1 : PARTLY, fully ? 'met' : 'partly', evidence, { way: way.label[trace.lang] });
  }
  return offersFit(trace)
    ? earn(meta, OFFERED, 'offered', [...evidence, ...absent(last)])
    : earn(meta, 0, 'missed', absent(last));
}

export const remedy: Check = { meta, run };
