import type { Sentence } from '../language/sentence.ts';
import { enDetectors } from './acts/en/index.ts';
import { zhDetectors } from './acts/zh/index.ts';
import type { Found } from './resolve.ts';
import type { DetectContext } from './types.ts';

/** What the detectors of a sentence's language find in it, before acts are held against each other. */
export function runDetectors(sentence: Sentence, context: DetectContext): Found {
  const found: Found = new Map();
  for (const detector of sentence.lang === 'zh' ? zhDetectors : enDetectors) {
    const detection = detector.detect(sentence, context);
    if (detection) found.set(detector.act, detection);
  }
  return found;
}
