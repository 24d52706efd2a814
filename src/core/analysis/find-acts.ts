import type { Sentence } from '../language/sentence.ts';
import { type Decided, decideActs } from './decide.ts';
import type { Found } from './resolve.ts';
import { runDetectors } from './rules.ts';
import type { DetectContext } from './types.ts';

/** What was decided last for a sentence, and from what. */
interface Decision extends Decided {
  readonly raw: Found;
  readonly named: boolean;
}

const decisions = new WeakMap<Sentence, Decision>();

const isSame = (a: Found, b: Found): boolean =>
  a.size === b.size && [...a].every(([act, detection]) => b.get(act) === detection);

const copyOf = ({ found, nearly }: Decided): Decided => ({ found: new Map(found), nearly: new Map(nearly) });

/** What a sentence does and nearly does in its context; the maps are the caller's own. */
export function findActs(sentence: Sentence, context: DetectContext): Decided {
  const raw = runDetectors(sentence, context);
  const named = context.names.some((name) => sentence.own.includes(name));
  const before = decisions.get(sentence);
  if (before?.named === named && isSame(before.raw, raw)) return copyOf(before);
  const decided = decideActs(sentence, raw, named);
  decisions.set(sentence, { raw, named, ...decided });
  return copyOf(decided);
}
