import type { Sentence } from '../language/sentence.ts';
import { decideActs } from './decide.ts';
import type { Found } from './resolve.ts';
import { runDetectors } from './rules.ts';
import type { DetectContext } from './types.ts';

/** What was decided last for a sentence, and from what. */
interface Decision {
  readonly raw: Found;
  readonly names: string;
  readonly found: Found;
}

const decisions = new WeakMap<Sentence, Decision>();

const isSame = (a: Found, b: Found): boolean =>
  a.size === b.size && [...a].every(([act, detection]) => b.get(act) === detection);

/** What a sentence does in its context; the map is the caller's own. */
export function findActs(sentence: Sentence, context: DetectContext): Found {
  const raw = runDetectors(sentence, context);
  const called = context.names.filter((name) => sentence.own.includes(name));
  const names = called.join('\n');
  const before = decisions.get(sentence);
  if (before?.names === names && isSame(before.raw, raw)) return new Map(before.found);
  const found = decideActs(sentence, raw, called);
  decisions.set(sentence, { raw, names, found });
  return new Map(found);
}
