import type { Detection, Detector } from '../../types.ts';
import { type Clause, clausesOf } from './clauses.ts';
import * as W from './inform-words.ts';
import { questionsOf } from './questions.ts';

const han = (text: string): number => text.replace(/[^\u4e00-\u9fff\da-z]/g, '').length;

/** A statement of which only its form speaks for a fact; another act in the sentence outweighs it. */
export const WEAK = 0.55;

/** A condition or a cause; the fact, if any, is in the clause after it. */
const DEPENDENT =
  /^(?:如果|若|要是|假如|万一|因为|由于|虽然|为了|对于|关于|如(?!何|下|图|上))|(?:的话|时|的时候|以后|之后|[^今以最前背]后)$/;

const confidenceOf = (text: string): number => {
  if (W.LOOKED_UP.test(text)) return 0.8;
  if (W.OUR_FACT.test(text)) return 0.75;
  if (W.NO_FACT.test(text)) return 0;
  if (W.FACT.test(text)) return W.RULE.test(text) || W.FIGURES.test(text) ? 0.8 : 0.65;
  if (W.IT_IS.test(text)) return 0.6;
  if (han(text) >= 6 && (W.RULE.test(text) || W.FIGURES.test(text))) return 0.6;
  return han(text) >= 5 && W.STATEMENT.test(text) && !W.SOMEBODY.test(text) ? WEAK : 0;
};

const inClause = ({ text, start }: Clause): Detection | null => {
  const bare = text.trim();
  if (han(bare) < 3 || DEPENDENT.test(bare)) return null;
  const confidence = confidenceOf(bare);
  return confidence === 0 ? null : { confidence, evidence: [[start, start + text.length]] };
};

/** States a fact about product, policy, order or delivery. */
export const inform: Detector = {
  act: 'inform',
  detect: (sentence) => {
    const asked = new Set(questionsOf(sentence).map(({ start }) => start));
    let best: Detection | null = null;
    for (const clause of clausesOf(sentence)) {
      if (asked.has(clause.start)) continue;
      const found = inClause(clause);
      if (found && found.confidence > (best?.confidence ?? 0)) best = found;
    }
    return best;
  },
};
