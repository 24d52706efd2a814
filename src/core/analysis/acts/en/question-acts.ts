import type { Sentence } from '../../../language/sentence.ts';
import type { Act } from '../../../shared/acts.ts';
import { ALONE } from '../../context.ts';
import type { Detector } from '../../types.ts';
import { checkDetectors } from './check-questions.ts';
import { type Question, readQuestions } from './questions.ts';

/** A check question, a request for agreement or a stock question is that, not a closed question besides. */
const SPECIAL: readonly Detector['detect'][] = checkDetectors.map((detector) => detector.detect);
const STOCK =
  /(?:any ?thing|something) else (?:that )?(?:i|we) (?:can|could|may)|how (?:can|may) (?:i|we) (?:assist|be of)/;
const OFFER =
  /^(?:have you (?:ever )?(?:consider|thought (?:about|of)|looked into)|(?:how|what) about (?:we|i|you |if (?:we|i|you)|[a-z]+ing)|why don'?t (?:we|i|you) (?!(?:like|want|have|use|trust|feel|think))|what if (?:we|i))|^(?:would you like|do you want|shall|should|may|can|could|would it help if|is it ok if|what if|do you need) (?:me|us|i|we) (?!to know|know|have|ask|get|see|take|request)/;

function isSpecial(sentence: Sentence, question: Question): boolean {
  const text = sentence.own.slice(...question.range);
  if (STOCK.test(text) || OFFER.test(text)) return true;
  const alone: Sentence = { lang: sentence.lang, text, own: text, mark: sentence.mark, room: [] };
  return SPECIAL.some((detect) => detect(alone, ALONE) !== null);
}

function ofKind(act: Act, kind: Question['kind'], confidence: number): Detector {
  return {
    act,
    detect(sentence) {
      const found = readQuestions(sentence).filter((question) => question.kind === kind);
      const plain = kind === 'closed' ? found.filter((question) => !isSpecial(sentence, question)) : found;
      return plain.length === 0 ? null : { confidence, evidence: plain.map(({ range }) => range) };
    },
  };
}

export const questionDetectors: readonly Detector[] = [
  ofKind('open-question', 'open', 0.85),
  ofKind('closed-question', 'closed', 0.85),
  ofKind('choice-question', 'choice', 0.85),
];
