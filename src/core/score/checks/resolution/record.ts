import { absent, deskDone, deskEvidence, realReplies, span } from '../../find.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import { needsStep } from '../../steps.ts';
import type { Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'resolution.record',
  dimension: 'resolution',
  guide: ['4.2', '5.1'],
  kind: 'earn',
};

const NOTES = ['write-ticket', 'update-profile'] as const;
/** A hand-over and a planned call carry the case with them. */
const CARRIES = ['escalate', 'schedule-follow-up'] as const;
const SAID = 0.3;

function run(trace: Trace): CheckOutcome {
  if (!needsStep(trace, 'record')) return NOT_APPLICABLE;
  const replies = realReplies(trace);
  const [note] = deskDone(trace, NOTES);
  if (note && replies.length > 0) return earn(meta, 1, 'met', [deskEvidence(note)]);
  const [carried] = deskDone(trace, CARRIES);
  if (carried && replies.length > 0) return earn(meta, 0.5, 'near', [deskEvidence(carried)]);
  const said = replies.flatMap((turn) =>
    turn.claims
      .filter(({ subject }) => NOTES.some((tool) => tool === subject))
      .map(({ range }) => span(turn, range)),
  );
  if (said.length > 0) return earn(meta, SAID, 'said', [...said, ...absent(replies.at(-1))]);
  return earn(meta, 0, 'missed', absent(replies.at(-1)));
}

export const record: Check = { meta, run };
