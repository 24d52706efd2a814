import type { Act } from '../../../shared/acts.ts';
import { nothingToFind } from '../../facts.ts';
import { absent, orAbsent, spansOf } from '../../find.ts';
import { earn, NOT_APPLICABLE } from '../../outcome.ts';
import { asksOpenly, exploringReplies, pinsDown, questionSpans } from '../../questions.ts';
import { actSigns, type Sign, scaled, strongest } from '../../signs.ts';
import { answersFrom } from '../../substance.ts';
import type { AgentTurn, Check, CheckMeta, CheckOutcome, Trace } from '../../types.ts';

const meta: CheckMeta = {
  id: 'questioning.opens-with-invitation',
  dimension: 'questioning',
  guide: ['3.1', '3.2'],
  kind: 'earn',
};

/** An open question in the first answers; later, and one that pins down, it opens the talk too, only less. */
const LATER = 0.75;
const NARROW = 0.5;
/** Whoever first says sorry or takes it on has not taken a path of their own yet. */
const NO_PATH: readonly Act[] = ['apologise', 'acknowledge-feeling', 'validate', 'reassure', 'own'];

/** How openly a reply asks: by grammar, or nearly so by its words. */
function openly(turn: AgentTurn): Sign[] {
  if (!asksOpenly(turn)) return actSigns([turn], { 'open-question': 1 });
  const found = spansOf(turn, 'open-question');
  return [{ share: 1, evidence: found.length > 0 ? found : questionSpans(turn) }];
}

function run(trace: Trace): CheckOutcome {
  if (nothingToFind(trace)) return NOT_APPLICABLE;
  const exploring = exploringReplies(trace);
  const early = answersFrom(trace, NO_PATH)
    .slice(0, 2)
    .flat()
    .filter((turn) => exploring.includes(turn));
  const open = strongest(early.flatMap(openly));
  const later = strongest(scaled(exploring.flatMap(openly), LATER));
  const closed = early.find(pinsDown);
  const narrow: Sign | null = closed ? { share: NARROW, evidence: questionSpans(closed) } : null;
  const best = strongest([open, later, narrow].filter((sign) => sign !== null));
  if (!best) return earn(meta, 0, 'missed', absent(early[0]));
  const variant = best === open ? 'met' : best === later ? 'late' : 'near';
  return earn(meta, best.share, variant, orAbsent(best.evidence, early[0]));
}

export const opensWithInvitation: Check = { meta, run };
