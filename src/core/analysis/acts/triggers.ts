import { type Atom, cheaper, neededBy, type Place, readPattern } from './pattern-syntax.ts';

/** Characters of which every match of a pattern holds at least one; null when none can be told. */
export type Triggers = ReadonlySet<string> | null;

/** Characters so common in Chinese chat that they tell little. */
const COMMON = new Set('的了是我您你们不没有在给帮会能可以一这那就都要到个好请说看后再还也为对,吗呢吧、 ');

const cost = (chars: ReadonlySet<string>): number => {
  let sum = 0;
  for (const char of chars) sum += COMMON.has(char) ? 20 : 1;
  return sum;
};

function ofAtom(atom: Atom): Triggers {
  if (atom.kind === 'char') return new Set([atom.char]);
  if (atom.kind === 'group') return neededBy(atom.alternatives, ofSequence);
  return atom.kind === 'class' && atom.chars !== null ? new Set(atom.chars) : null;
}

const ofSequence = (places: readonly Place[]): Triggers =>
  places
    .filter(({ optional }) => !optional)
    .reduce<Triggers>((best, { atom }) => cheaper(best, ofAtom(atom), cost), null);

/** What a text must hold for `pattern` to have a chance in it. */
export const triggersOf = (pattern: RegExp): Triggers => neededBy(readPattern(pattern), ofSequence);
