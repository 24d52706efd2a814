import { absent, deskDone, deskEvidence, firstWith, realReplies, span, spansOf } from '../../find.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import { needsStep } from '../../steps.ts';
import type { Check, CheckMeta, CheckOutcome, Evidence, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'resolution.follow-up',
  dimension: 'resolution',
  guide: ['4.2', '4.3'],
  kind: 'earn',
};

/** What is not on the desk is forgotten tomorrow. */
const SAID_ONLY = 0.5;
const NOT_TOLD = 0.9;

function run(trace: Trace): CheckOutcome {
  if (!needsStep(trace, 'follow-up')) return NOT_APPLICABLE;
  const replies = realReplies(trace);
  const [planned] = deskDone(trace, ['schedule-follow-up']);
  const saying = firstWith(replies, 'follow-up');
  const said: Evidence[] = [
    ...(saying ? spansOf(saying, 'follow-up') : []),
    ...replies.flatMap((turn) =>
      turn.claims
        .filter(({ subject }) => subject === 'schedule-follow-up')
        .map(({ range }) => span(turn, range)),
    ),
  ];
  if (replies.length === 0) return earn(meta, 0, 'missed', absent());
  if (planned && said.length > 0) return earn(meta, 1, 'met', [deskEvidence(planned), ...said]);
  if (planned) return earn(meta, NOT_TOLD, 'not-told', [deskEvidence(planned), ...absent(replies.at(-1))]);
  if (said.length > 0) return earn(meta, SAID_ONLY, 'said', said);
  return earn(meta, 0, 'missed', absent(replies.at(-1)));
}

export const followUp: Check = { meta, run };
