import { cheaper, neededBy, type Place, readPattern } from './pattern-syntax.ts';

/** Strings of at least three characters of which every match of a pattern holds one; null when none can be told. */
export type Literals = ReadonlySet<string> | null;

const LEAST = 3;
/** Words that most English sentences hold: they tell little. */
const COMMON =
  /^(?:you|your|the|and|for|that|this|have|with|can|will|are|was|not|our|what|all|please|now|just)$/;

const cost = (literals: ReadonlySet<string>): number => {
  let sum = 0;
  for (const literal of literals) {
    sum += COMMON.test(literal.trim()) || literal.trim().length < LEAST ? 20 : 1;
  }
  return sum;
};

/** The most telling of the runs of plain characters and the groups of a sequence. */
function ofSequence(places: readonly Place[]): Literals {
  let best: Literals = null;
  let run = '';
  const close = (): void => {
    if (run.length >= LEAST) best = cheaper(best, new Set([run]), cost);
    run = '';
  };
  for (const { atom, optional, quantified } of places) {
    if (atom.kind === 'char' && !optional) {
      run += atom.char;
      if (quantified) close();
      continue;
    }
    close();
    if (atom.kind === 'group' && !optional)
      best = cheaper(best, neededBy(atom.alternatives, ofSequence), cost);
  }
  close();
  return best;
}

/** What a text must hold for `pattern` to have a chance in it. */
export const literalsOf = (pattern: RegExp): Literals => neededBy(readPattern(pattern), ofSequence);
