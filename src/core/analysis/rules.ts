import type { Sentence } from '../language/sentence.ts';
import { roomFor } from '../shared/memo.ts';
import { enDetectors } from './acts/en/index.ts';
import { zhDetectors } from './acts/zh/index.ts';
import type { Found } from './resolve.ts';
import type { DetectContext, Detection, Detector } from './types.ts';

/** Passes a context on and remembers whether a detector looked beyond the sentence itself. */
class Watched implements DetectContext {
  looked = false;
  readonly #context: DetectContext;

  constructor(context: DetectContext) {
    this.#context = context;
  }

  get place(): number {
    this.looked = true;
    return this.#context.place;
  }

  get next(): string {
    this.looked = true;
    return this.#context.next;
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
/** What each detector of a language found, in the order of their list. */
export type Results = readonly Result[];

/** What the detectors found in a sentence last, by place in their list, and which of them looked beyond it. */
interface Known {
  results: Results;
  readonly contextual: readonly number[];
}

const known = roomFor<Sentence, Known>();

/** The detectors of a sentence's language. */
export const detectorsOf = ({ lang }: Sentence): readonly Detector[] =>
  lang === 'zh' ? zhDetectors : enDetectors;

function runAll(sentence: Sentence, context: DetectContext): Known {
  const contextual: number[] = [];
  const watched = new Watched(context);
  const results = detectorsOf(sentence).map((detector, place) => {
    watched.looked = false;
    const result = detector.detect(sentence, watched);
    if (watched.looked) contextual.push(place);
    return result;
  });
  return { results, contextual };
}

const isSame = (a: Result, b: Result): boolean => {
  if (a === null || b === null) return a === b;
  if (a.confidence !== b.confidence || a.evidence.length !== b.evidence.length) return false;
  return a.evidence.every(([start, end], i) => start === b.evidence[i]?.[0] && end === b.evidence[i]?.[1]);
};

/** Asks those again that looked beyond the sentence; the list stays the same one where they say the same. */
function askAgain(sentence: Sentence, context: DetectContext, { results, contextual }: Known) {
  const detectors = detectorsOf(sentence);
  let now = results;
  for (const place of contextual) {
    const result = detectors[place]?.detect(sentence, context) ?? null;
    if (isSame(result, now[place] ?? null)) continue;
    now = now.with(place, result);
  }
  return now;
}

/**
 * What each detector of a sentence's language finds in it, in the order of their list. The same list comes back as
 * long as nothing changes.
 */
export function resultsOf(sentence: Sentence, context: DetectContext): Results {
  const before = known.get(sentence);
  if (before === undefined) {
    const first = runAll(sentence, context);
    known.set(sentence, first);
    return first.results;
  }
  if (before.contextual.length > 0) before.results = askAgain(sentence, context, before);
  return before.results;
}

/** Those results by act. */
export function foundIn({ lang }: Sentence, results: Results): Found {
  const found: Found = new Map();
  const detectors = lang === 'zh' ? zhDetectors : enDetectors;
  for (let i = 0; i < results.length; i++) {
    const [detector, detection] = [detectors[i], results[i]];
    if (detector && detection) found.set(detector.act, detection);
  }
  return found;
}

/** What the detectors find in a sentence, before acts are held against each other; the map is the caller's own. */
export const runDetectors = (sentence: Sentence, context: DetectContext): Found =>
  foundIn(sentence, resultsOf(sentence, context));
