import { deniesKindness } from '../analysis/disown.ts';
import { wordSpans } from './find.ts';
import type { Sign } from './signs.ts';
import type { AgentTurn } from './types.ts';

/** Kind words in replies that take nothing back: as many different ones as are asked for, each a sign of this worth. */
export function kindWords(
  turns: readonly AgentTurn[],
  words: readonly string[],
  worth: number,
  most: number,
): Sign[] {
  const meant = turns.filter(({ analysis }) => !analysis.views.some(deniesKindness));
  const signs: Sign[] = [];
  for (const word of words) {
    const place = meant.flatMap((turn) => wordSpans(turn, [word]))[0];
    if (place) signs.push({ share: worth, evidence: [place] });
    if (signs.length === most) break;
  }
  return signs;
}
