import type { Act } from '../shared/acts.ts';
import type { Lang } from '../shared/lang.ts';
import { SORRY, STOCK_REGRET } from './courtesy.ts';
import { actSigns, type Sign, strongest } from './signs.ts';
import type { AgentTurn } from './types.ts';
import { kindWords } from './words.ts';

/** What the bare formula is worth beside an apology for the thing itself. */
export const FORMULA = 0.5;
const APOLOGY: readonly Act[] = ['apologise'];

/** Nothing but the formula that fits everything does one of these acts. */
export const isFormula = ({ analysis }: AgentTurn, lang: Lang, acts: readonly Act[]): boolean => {
  const doing = analysis.views.filter(({ index }) => {
    const sentence = analysis.sentences[index];
    return sentence && [...sentence.acts, ...sentence.nearly].some(({ act }) => acts.includes(act));
  });
  return doing.length > 0 && doing.every(({ own }) => STOCK_REGRET[lang].test(own));
};

/**
 * The best apology in these replies, as a sign of this worth where it is for the thing itself, and of half of it where
 * it is the formula that fits everything or only a word of regret.
 */
export function regret(turns: readonly AgentTurn[], lang: Lang, worth: number): Sign[] {
  const meant = turns.filter((turn) => !isFormula(turn, lang, APOLOGY));
  const best = strongest([
    ...actSigns(meant, { apologise: worth }),
    ...actSigns(turns, { apologise: worth * FORMULA }),
    ...kindWords(turns, SORRY[lang], worth * FORMULA, 1),
  ]);
  return best ? [best] : [];
}
