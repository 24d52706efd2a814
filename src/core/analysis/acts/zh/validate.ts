import { rule, ruleDetector } from '../patterns.ts';
import { ANYBODY, FAIR } from './empathy-words.ts';
import { questionsOf } from './questions.ts';

export const validate = ruleDetector(
  'validate',
  [
    rule(ANYBODY, 0.85, {
      unless: /(?:都不会|没人|不至于|没(?:有)?问题|一样|都不|也不行|也没办法|也退不|也一样)/,
    }),
    rule(FAIR, 0.85, { unless: /说得对不对|说的对不对|(?:得|的)对吗/ }),
  ],
  (sentence) => questionsOf(sentence).some(({ kind }) => kind === 'closed') && /吗|\?/.test(sentence.own),
);
