import type { View } from '../../language/sentence.ts';
import type { Claim } from '../types.ts';

/** A claim of a sentence wherever it stands: its range is one in the sentence's text. */
export type Stated = Omit<Claim, 'sentence'>;

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
