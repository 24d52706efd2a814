import type { Act } from '../../../shared/acts.ts';
import { nothingToFind } from '../../facts.ts';
import { absent, realReplies, spansOf } from '../../find.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import { asksOpenly, pinsDown, questionSpans } from '../../questions.ts';
import { answersFrom } from '../../substance.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'questioning.opens-with-invitation',
  dimension: 'questioning',
  guide: ['3.1', '3.2'],
  kind: 'earn',
};

const LATER = 0.8;
/** Whoever first says sorry or takes it on has not taken a path of their own yet. */
const NO_PATH: readonly Act[] = ['apologise', 'acknowledge-feeling', 'validate', 'reassure', 'own'];
/** A question that pins down opens the talk too, only narrower. */
const NARROW = 0.35;

const spans = (turn: AgentTurn) => {
  const found = spansOf(turn, 'open-question');
  return found.length > 0 ? found : questionSpans(turn);
};

function run(trace: Trace): CheckOutcome {
  if (nothingToFind(trace)) return NOT_APPLICABLE;
  const early = answersFrom(trace, NO_PATH).slice(0, 2).flat();
  const open = early.find(asksOpenly);
  if (open) return earn(meta, 1, 'met', spans(open));
  const later = realReplies(trace).find(asksOpenly);
  if (later) return earn(meta, LATER, 'late', spans(later));
  const closed = early.find(pinsDown);
  if (closed) return earn(meta, NARROW, 'near', spans(closed));
  return earn(meta, 0, 'missed', absent(early[0]));
}

export const opensWithInvitation: Check = { meta, run };
