import type { Detector } from '../../types.ts';
import { questionsOf } from './questions.ts';

/** A detector for statements: what lies in a question, other than whether a proposal suits, is none. */
export const outsideQuestions = (detector: Detector): Detector => ({
  act: detector.act,
  detect: (sentence, context) => {
    const found = detector.detect(sentence, context);
    if (!found) return null;
    const questions = questionsOf(sentence).filter(({ kind }) => kind !== 'agree' && kind !== 'understand');
    if (questions.length === 0) return found;
    const evidence = found.evidence.filter(
      ([at]) => !questions.some(({ start, end }) => start <= at && at < end),
    );
    return evidence.length === 0 ? null : { ...found, evidence };
  },
});
