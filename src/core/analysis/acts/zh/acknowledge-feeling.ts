import type { Detector } from '../../types.ts';
import { detectRules, type Rule, rule } from '../patterns.ts';
import { isAboutCase } from './canned.ts';
import { UNDERSTOOD } from './canned-words.ts';
import {
  FEEL_WITH,
  HARD_FOR_YOU,
  HARD_ON_YOU,
  MADE_YOU_FEEL,
  MUST_FEEL,
  NOT_THEIRS,
  SEE_FEELING,
  SEE_NEED,
  THE_THING_HURTS,
  YOU_FEEL,
} from './empathy-words.ts';
import { questionsOf } from './questions.ts';

const RULES: readonly Rule[] = [
  rule(YOU_FEEL, 0.85, { unless: NOT_THEIRS }),
  rule(MUST_FEEL, 0.8, { unless: NOT_THEIRS }),
  rule(MADE_YOU_FEEL, 0.7, {
    unless: /(?:不|别|不想|不会|避免|以免|免得)(?:再|会|能)?(?:让|害|叫)(?:您|你)/,
  }),
  rule(SEE_FEELING, 0.85, { unless: NOT_THEIRS }),
  rule(SEE_NEED, 0.7),
  rule(HARD_FOR_YOU, 0.75),
  rule(FEEL_WITH, 0.85),
  rule(HARD_ON_YOU, 0.7),
  rule(THE_THING_HURTS, 0.7, { unless: NOT_THEIRS }),
];

/** The agent speaking of themselves, or a product called hard or easy. */
const OWN_STORY =
  /(?:^|[,~ ])(?:我|我们)(?:也|自己|都|这边|今天|最近)?(?:很|好|真的|快|都|是|挺|太|特别){1,2}(?:着急|累|无奈|难|头疼|为难|郁闷|烦|委屈|崩溃|焦虑)/;

/** 卖得最火: what sells well, not what burns. */
const IN_DEMAND = /(?:卖|销|爆|走|点|正|当)得?[^,]{0,3}火|最火|火(?:的款|爆|锅|的那)/;

export const acknowledgeFeeling: Detector = {
  act: 'acknowledge-feeling',
  detect: (sentence) => {
    const { own } = sentence;
    const found = detectRules(RULES, sentence);
    if (found) {
      const asked = questionsOf(sentence).some(({ kind }) => kind === 'closed') && /吗|\?|什么/.test(own);
      return asked || OWN_STORY.test(own) || IN_DEMAND.test(own) ? null : found;
    }
    const formula = UNDERSTOOD.exec(own);
    return formula && isAboutCase(own)
      ? { confidence: 0.7, evidence: [[formula.index, formula.index + formula[0].length]] }
      : null;
  },
};
