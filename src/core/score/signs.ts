import type { FoundAct, ReplyAnalysis } from '../analysis/types.ts';
import type { Act } from '../shared/acts.ts';
import { rememberedByObject } from '../shared/memo.ts';
import { clamp, round } from '../shared/round.ts';
import { span } from './find.ts';
import type { AgentTurn, Evidence } from './types.ts';

/** Something that shows what a check looks for, and how much of it, 0 to 1. */
export interface Sign {
  readonly share: number;
  readonly evidence: readonly Evidence[];
}

/** What acts show of something, each at most this much. */
export type Worth = Readonly<Partial<Record<Act, number>>>;

/** Log-odds over which an act grows from not heard at all to heard for sure; half of it at the analysis' threshold. */
const REACH = 2;
/** Signs that show less than this are left out. */
const LEAST = 0.03;

/** How surely an act was heard, 0 to 1: a half where the analysis was just sure enough to name it. */
export function sureness(confidence: number): number {
  const odds = Math.log(confidence / (1 - Math.min(confidence, 0.999)));
  return clamp((odds + REACH) / (2 * REACH), 0, 1);
}

/** Where a reply does each of its acts most surely; lists of words do nothing. */
const surest = rememberedByObject(({ sentences }: ReplyAnalysis): ReadonlyMap<Act, FoundAct> => {
  const best = new Map<Act, FoundAct>();
  for (const { acts, nearly, soup } of sentences) {
    for (const item of soup ? [] : [...acts, ...nearly]) {
      if (item.confidence > (best.get(item.act)?.confidence ?? 0)) best.set(item.act, item);
    }
  }
  return best;
});

const spansOfAct = (turn: AgentTurn, { evidence }: FoundAct): Evidence[] =>
  evidence.map((range) => span(turn, range));

/** The reply that does the act most surely, as a sign of this worth. */
export function actSign(turns: readonly AgentTurn[], act: Act, worth = 1): Sign | null {
  let best: { readonly turn: AgentTurn; readonly item: FoundAct } | null = null;
  let share = 0;
  for (const turn of turns) {
    const item = surest(turn.analysis).get(act);
    if (item === undefined) continue;
    const own = round(worth * sureness(item.confidence), 4);
    if (own < LEAST || own <= share) continue;
    best = { turn, item };
    share = own;
  }
  return best && { share, evidence: spansOfAct(best.turn, best.item) };
}

/** The acts that these replies do, surely or nearly, each once. */
export const actSigns = (turns: readonly AgentTurn[], worth: Worth): Sign[] =>
  (Object.keys(worth) as Act[]).flatMap((act) => actSign(turns, act, worth[act]) ?? []);

/** The signs, each worth only this part of itself. */
export const scaled = (signs: readonly Sign[], factor: number): Sign[] =>
  signs.map(({ share, evidence }) => ({ share: share * factor, evidence }));

/** Signs of the same worth, one for each piece of evidence. */
export const equalSigns = (evidence: readonly Evidence[], share: number): Sign[] =>
  evidence.map((each) => ({ share, evidence: [each] }));

/**
 * What all signs show together: each adds its share of what is still missing, so that many small ones come to
 * something and none decides alone.
 */
export const together = (signs: readonly Sign[]): number =>
  1 - signs.reduce((missing, { share }) => missing * (1 - clamp(share, 0, 1)), 1);

/** What all signs show where each counts alike. */
export const sumOf = (signs: readonly Sign[]): number => signs.reduce((sum, { share }) => sum + share, 0);

/** The evidence of all signs, those that show most first. */
export const evidenceOf = (signs: readonly Sign[]): Evidence[] =>
  [...signs].sort((a, b) => b.share - a.share).flatMap(({ evidence }) => evidence);

/** The sign that shows most; null of none. */
export const strongest = (signs: readonly Sign[]): Sign | null =>
  signs.reduce<Sign | null>((best, sign) => (sign.share > (best?.share ?? 0) ? sign : best), null);
