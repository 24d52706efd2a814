import { deniesKindness } from '../analysis/disown.ts';
import type { ReplyAnalysis } from '../analysis/types.ts';
import { rememberedByObject } from '../shared/memo.ts';
import { HOLDS_KIND } from './courtesy.ts';
import { wordSpans } from './find.ts';
import type { Sign } from './signs.ts';
import type { AgentTurn, Evidence } from './types.ts';

/** "Thank" and "thanks" are one word. */
const rootOf = (word: string): string => word.slice(0, 5);

const takesBack = rememberedByObject(({ views }: ReplyAnalysis): boolean => views.some(deniesKindness));

/** Whether the words stand in a question: "what are you worried about?" asks for a feeling and meets none. */
const isAsked = ({ analysis: { asked, sentences } }: AgentTurn, place: Evidence): boolean =>
  place.kind === 'span' &&
  asked.some(({ sentence }) => {
    const around = sentences[sentence];
    return around !== undefined && around.start <= place.range[0] && place.range[1] <= around.end;
  });

/** Where the word stands for the first time by itself, outside questions. */
function placeOf(turns: readonly AgentTurn[], word: string): Evidence | undefined {
  for (const turn of turns) {
    if (!turn.analysis.views.some(({ own }) => own.includes(word))) continue;
    const place = wordSpans(turn, [word], HOLDS_KIND[word]).find((each) => !isAsked(turn, each));
    if (place) return place;
  }
  return undefined;
}

/** Kind words in replies that take nothing back: as many different ones as are asked for, each a sign of this worth. */
export function kindWords(
  turns: readonly AgentTurn[],
  words: readonly string[],
  worth: number,
  most: number,
): Sign[] {
  const meant = turns.filter((turn) => !takesBack(turn.analysis));
  const found = new Map<string, Sign>();
  for (const word of words) {
    if (found.has(rootOf(word))) continue;
    const place = placeOf(meant, word);
    if (place) found.set(rootOf(word), { share: worth, evidence: [place] });
    if (found.size === most) break;
  }
  return [...found.values()];
}
