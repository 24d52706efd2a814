import type { Sentence } from '../language/sentence.ts';
import { enDetectors } from './acts/en/index.ts';
import { zhDetectors } from './acts/zh/index.ts';
import type { Found } from './resolve.ts';
import type { DetectContext, Detection } from './types.ts';

/** Passes a context on and remembers whether a detector looked beyond the reply itself. */
class Watched implements DetectContext {
  looked = false;
  readonly #context: DetectContext;

  constructor(context: DetectContext) {
    this.#context = context;
  }

  get sentences(): readonly Sentence[] {
    return this.#context.sentences;
  }

  get customerSaid(): string {
    this.looked = true;
    return this.#context.customerSaid;
  }

  get names(): readonly string[] {
    this.looked = true;
    return this.#context.names;
  }
}

type Result = Detection | null;

/** What detectors found that looked at the reply alone, by place in their list; undefined for the others. */
const known = new WeakMap<Sentence, (Result | undefined)[]>();

/** What the detectors of a sentence's language find in it, before acts are held against each other. */
export function runDetectors(sentence: Sentence, context: DetectContext): Found {
  const found: Found = new Map();
  const results = known.get(sentence) ?? [];
  known.set(sentence, results);
  const watched = new Watched(context);
  for (const [place, detector] of (sentence.lang === 'zh' ? zhDetectors : enDetectors).entries()) {
    watched.looked = false;
    const before = results[place];
    const detection = before === undefined ? detector.detect(sentence, watched) : before;
    if (!watched.looked) results[place] = detection;
    if (detection) found.set(detector.act, detection);
  }
  return found;
}
