import type { Sentence } from '../language/sentence.ts';
import { decideActs } from './decide.ts';
import type { Found } from './resolve.ts';
import { runDetectors } from './rules.ts';
import type { DetectContext } from './types.ts';

/** What was decided last for a sentence, and from what. */
interface Decision {
  readonly raw: Found;
  readonly named: boolean;
  readonly found: Found;
}

const decisions = new WeakMap<Sentence, Decision>();

const isSame = (a: Found, b: Found): boolean =>
  a.size === b.size && [...a].every(([act, detection]) => b.get(act) === detection);

/** What a sentence does in its context; the map is the caller's own. */
export function findActs(sentence: Sentence, context: DetectContext): Found {
  const raw = runDetectors(sentence, context);
  const named = context.names.some((name) => sentence.own.includes(name));
  const before = decisions.get(sentence);
  if (before?.named === named && isSame(before.raw, raw)) return new Map(before.found);
  const found = decideActs(sentence, raw, named);
  decisions.set(sentence, { raw, named, found });
  return new Map(found);
}
