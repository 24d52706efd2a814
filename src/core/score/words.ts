import { deniesKindness } from '../analysis/disown.ts';
import { wordSpans } from './find.ts';
import type { Sign } from './signs.ts';
import type { AgentTurn } from './types.ts';

/** "Thank" and "thanks" are one word. */
const rootOf = (word: string): string => word.slice(0, 5);

/** Kind words in replies that take nothing back: as many different ones as are asked for, each a sign of this worth. */
export function kindWords(
  turns: readonly AgentTurn[],
  words: readonly string[],
  worth: number,
  most: number,
): Sign[] {
  const meant = turns.filter(({ analysis }) => !analysis.views.some(deniesKindness));
  const found = new Map<string, Sign>();
  for (const word of words) {
    if (found.has(rootOf(word))) continue;
    const place = meant.flatMap((turn) => wordSpans(turn, [word]))[0];
    if (place) found.set(rootOf(word), { share: worth, evidence: [place] });
    if (found.size === most) break;
  }
  return [...found.values()];
}
