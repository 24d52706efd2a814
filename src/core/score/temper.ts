import { leftEmptyHanded, leftWithLittle } from './empty-handed.ts';
import { earn } from './outcome.ts';
import { isOffCase } from './relevance.ts';
import { isStuffed, onlyTalks } from './substance.ts';
import type { CheckMeta, CheckOutcome, Trace } from './types.ts';

/** Why a check is worth less in the whole of the session, by the name of the sentence, and what is left of it. */
interface Reason {
  readonly messageId: string;
  readonly share: number;
}

/** Courtesy that takes the place of help, and words that nothing stands behind. */
const HALF = 0.5;
/** Fine words to somebody who left with nothing, or about something else. */
const THIRD = 1 / 3;
/** A single useful thing told, and nothing more. */
const TWO_THIRDS = 2 / 3;

/** The strongest reason why not all of it counts; null where all of it does. */
function reason({ dimension }: CheckMeta, trace: Trace): Reason | null {
  if (leftEmptyHanded(trace)) return { messageId: 'check.third.empty-handed', share: THIRD };
  if (isOffCase(trace)) return { messageId: 'check.third.off-case', share: THIRD };
  if (dimension === 'empathy' && isStuffed(trace)) return { messageId: 'check.half.stuffed', share: HALF };
  if (dimension !== 'empathy' && onlyTalks(trace)) return { messageId: 'check.half.only-talks', share: HALF };
  return leftWithLittle(trace) ? { messageId: 'check.two-thirds.little-told', share: TWO_THIRDS } : null;
}

/**
 * What a check's outcome is worth in the whole of the session: a third where the customer left with nothing or the talk
 * was about another case, two thirds where a single useful thing was told, half where courtesies were piled up instead of helping, and half where nothing was looked up
 * or done and no answer was awaited.
 */
export function temper(meta: CheckMeta, outcome: CheckOutcome, trace: Trace): CheckOutcome {
  if (!('earned' in outcome) || outcome.earned === 0) return outcome;
  const why = reason(meta, trace);
  if (why === null) return outcome;
  const left = earn(meta, outcome.earned * why.share, 'part', outcome.evidence);
  return 'messageId' in left ? { ...left, messageId: why.messageId } : left;
}
