import type { Sentence } from '../../language/sentence.ts';
import { sparing } from '../../language/sparing/sparing.ts';
import { clausesOf } from './clauses.ts';
import { policyClaim, rangeOf, type Stated } from './stated.ts';

/** A refund that is there at once: 退款当天到账, "refunds are instant". */
const AT_ONCE = sparing(
  /(?:退款|退的钱|钱|货款|款项)[^,]{0,8}(?:当天|当日|即时|实时|秒)[^,]{0,4}到(?:账|您|你)|\brefunds? (?:is|are|will be) (?:instant|immediate)\b|\b(?:refund|money)\b[^,.;]{0,30}\b(?:arrives?|reach(?:es)?|(?:in|on) your (?:account|card|wallet)|shows? up)[^,.;]{0,20}\b(?:the same day|instantly|immediately|straight away)\b/,
);
const HEDGED = sparing(
  /最快|可能|也许|有时|有的|不(?!用|会超)|没|上次|之前|原来|以为|\b(?:fastest|earliest|may|might|can|sometimes|not|isn't|aren't|won't|often|thought)\b/,
);

/** A refund promised for the very day, as days of the shop's rule for refunds. */
export function instantRefundClaims(sentence: Sentence): Stated[] {
  return clausesOf(sentence).flatMap(({ text, start, question }): Stated[] => {
    const match = question || HEDGED.test(text) ? null : AT_ONCE.exec(text);
    if (match === null) return [];
    return [policyClaim('refund-arrives-days', 0, start, rangeOf(match))];
  });
}
