import type { Act } from '../../../shared/acts.ts';
import type { Detector } from '../../types.ts';
import { type QuestionKind, questionsOf } from './questions.ts';

const ofKind = (act: Act, kind: QuestionKind): Detector => ({
  act,
  detect: (sentence) => {
    const found = questionsOf(sentence).filter((question) => question.kind === kind);
    if (found.length === 0) return null;
    return {
      confidence: Math.max(...found.map(({ confidence }) => confidence)),
      evidence: found.map(({ start, end }) => [start, end] as const),
    };
  },
});

/** All acts that ask the customer something share one reading of the clause. */
export const questionDetectors: readonly Detector[] = [
  ofKind('open-question', 'open'),
  ofKind('closed-question', 'closed'),
  ofKind('choice-question', 'choice'),
  ofKind('confirm-understanding', 'understand'),
  ofKind('seek-agreement', 'agree'),
  ofKind('confirm-resolved', 'resolved'),
  ofKind('invite-feedback', 'feedback'),
];
