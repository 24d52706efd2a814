import { ACTS, type Act, HARM_ACTS } from '../shared/acts.ts';
import type { FoundAct, ReplyAnalysis, SentenceAnalysis } from './types.ts';

/**
 * Below this the analysis is not sure enough to accuse anybody. A harm that only the model hears reaches it about one
 * and a half log-odds above its threshold: most real replies do no harm, and a corpus of acts says otherwise.
 */
export const ACCUSE_FROM = 0.56;

/** From here on a harm is certain; between the two it counts the more the surer it is. What only the model hears stays below. */
export const CERTAIN_FROM = 0.7;

const HARM: ReadonlySet<Act> = new Set(HARM_ACTS);

/** Whether an act found may be held for or against somebody. */
export const isSure = ({ act, confidence }: FoundAct): boolean => !HARM.has(act) || confidence >= ACCUSE_FROM;

/** The acts that sentences do for which `counts` holds, in the order of the list; lists of words do none. */
export function actsOf(
  sentences: readonly SentenceAnalysis[],
  counts: (found: FoundAct) => boolean = () => true,
): Act[] {
  const done = new Set(
    sentences.flatMap(({ acts, soup }) => (soup ? [] : acts.filter(counts).map(({ act }) => act))),
  );
  return ACTS.filter((act) => done.has(act));
}

/** The acts of a reply without harm that is only suspected, in the order of the list. */
export const sureActs = ({ sentences }: ReplyAnalysis): Act[] => actsOf(sentences, isSure);

/** Harms among the acts of a reply that no sentence does for certain. */
export function doubtfulHarms({ sentences }: ReplyAnalysis): Act[] {
  const found = sentences.flatMap(({ acts, soup }) =>
    soup ? [] : acts.filter((item) => HARM.has(item.act) && isSure(item)),
  );
  const certain = new Set(found.filter(({ confidence }) => confidence >= CERTAIN_FROM).map(({ act }) => act));
  return [...new Set(found.map(({ act }) => act))].filter((act) => !certain.has(act));
}
