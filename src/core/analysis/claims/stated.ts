import type { View } from '../../language/sentence.ts';
import type { Range } from '../../shared/lang.ts';
import type { Claim } from '../types.ts';

/** A claim of a sentence wherever it stands: its range is one in the sentence's text. */
export type Stated = Omit<Claim, 'sentence'>;

/** Where a pattern was found. */
export const rangeOf = (match: RegExpExecArray): Range => [match.index, match.index + match[0].length];

/** What is said of a rule of the shop, in a text that starts at `at` in its sentence. */
export const policyClaim = (
  subject: string,
  value: Claim['value'],
  at: number,
  [start, end]: Range,
): Stated => ({ kind: 'policy', subject, value, range: [at + start, at + end] });

/** The claim in its place in a reply. */
export const placed = <T extends Stated>(claim: T, view: View): T & Claim => ({
  ...claim,
  range: view.origin(...claim.range),
  sentence: view.index,
});

/** The sentence of a claim. */
export function viewOf({ sentence }: Claim, views: readonly View[]): View | undefined {
  const view = views[sentence];
  return view?.index === sentence ? view : views.find(({ index }) => index === sentence);
}
