import { earn } from './outcome.ts';
import { isStuffed, onlyTalks } from './substance.ts';
import type { CheckMeta, CheckOutcome, Trace } from './types.ts';

/** What courtesy is worth that takes the place of help, and what words are worth that nothing stands behind. */
const HALF = 0.5;

/** The sentence that says why only half counts; null where all of it does. */
function reason({ dimension }: CheckMeta, trace: Trace): string | null {
  if (dimension === 'empathy') return isStuffed(trace) ? 'check.half.stuffed' : null;
  return onlyTalks(trace) ? 'check.half.only-talks' : null;
}

/**
 * What a check's outcome is worth in the whole of the session: half where courtesies were piled up instead of helping,
 * and half where nothing was looked up or done and no answer was awaited.
 */
export function temper(meta: CheckMeta, outcome: CheckOutcome, trace: Trace): CheckOutcome {
  if (!('earned' in outcome) || outcome.earned === 0) return outcome;
  const messageId = reason(meta, trace);
  if (messageId === null) return outcome;
  const halved = earn(meta, outcome.earned * HALF, 'part', outcome.evidence);
  return 'messageId' in halved ? { ...halved, messageId } : halved;
}
